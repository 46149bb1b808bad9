import type { Models } from '../../src/analysis/models/models'
import { analyseText } from '../../src/analysis/pipeline'
import type { Measure } from './measures'
import { formatSpeed, medianWhenWarm } from './measures'
import type { TextSet } from './texts'

/** At least so many runs over all texts, and at least for so long. */
const RUNS = 4
const DURATION_MS = 3000

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
