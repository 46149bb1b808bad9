import { readFile } from 'node:fs/promises'
import { loadModels } from '../../src/analysis/models/load-models'
import type { Models } from '../../src/analysis/models/models'
import { analyseText } from '../../src/analysis/pipeline'
import type { Measure } from './measures'
import { formatSpeed, medianWhenWarm } from './measures'
import type { TextSet } from './texts'

const MODELS = new URL('../../public/models/', import.meta.url)

/** At least so many runs over all texts, and at least for so long. */
const RUNS = 4
const DURATION_MS = 3000

/** The models as the command line reads them. */
export async function readModels(): Promise<Models> {
  const { models } = await loadModels((name) => readFile(new URL(name, MODELS)))
  return models
}

/** How fast the whole engine reads in Node. */
export function benchEngine(sets: readonly TextSet[], models: Models): readonly Measure[] {
  return sets.map(({ name, texts, words }) => {
    const times: number[] = []
    const begin = performance.now()
    while (times.length < RUNS || performance.now() - begin < DURATION_MS) {
      const start = performance.now()
      for (const text of texts) analyseText(text, models)
      times.push(performance.now() - start)
    }
    return {
      what: `Engine in Node, ${name} (${words.toLocaleString('en-GB')} words)`,
      value: formatSpeed(words, medianWhenWarm(times)),
      aim: '',
    }
  })
}
