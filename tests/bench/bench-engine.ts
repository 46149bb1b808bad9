import { readFile } from 'node:fs/promises'
import { loadModels } from '../../src/analysis/models/load-models'
import type { Models } from '../../src/analysis/models/models'
import { analyseText } from '../../src/analysis/pipeline'
import type { Measure } from './measures'
import { formatSpeed, median } from './measures'
import type { TextSet } from './texts'

const MODELS = new URL('../../public/models/', import.meta.url)

/** After one to warm up. */
const RUNS = 5

/** The models as the command line reads them. */
export async function readModels(): Promise<Models> {
  const { models } = await loadModels((name) => readFile(new URL(name, MODELS)))
  return models
}

/** How fast the whole engine reads in Node. */
export function benchEngine(sets: readonly TextSet[], models: Models): readonly Measure[] {
  return sets.map(({ name, texts, words }) => {
    const times = Array.from({ length: RUNS + 1 }, () => {
      const start = performance.now()
      for (const text of texts) analyseText(text, models)
      return performance.now() - start
    })
    return {
      what: `Engine in Node, ${name} (${words.toLocaleString('en-GB')} words)`,
      value: formatSpeed(words, median(times.slice(1))),
      aim: '',
    }
  })
}
