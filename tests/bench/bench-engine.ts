import type { Browser } from 'playwright-core'
import type { Models } from '../../src/analysis/models/models'
import { analyseText } from '../../src/analysis/analyse-text'
import type { ServedSite } from '../support/serve-site'
import { formatMegabytes, formatSpeed } from './format-figures'
import type { Measure } from './measures'
import { median, medianWhenWarm, whenWarm } from './median'
import { openWorker } from './open-worker'
import type { TextSet } from './texts'

/** At least so many pairs of runs over all texts, and at least for so long. */
const PAIRS = 6
const DURATION_MS = 6000

const AIM_IN_NODE = 'at least 20,000 words/s'
const AIM_IN_WORKER = 'at least 14,000 words/s'
const AIM_OF_WORKER = 'at least 0.67'
const AIM_OF_MEMORY = 'under 150 MB'

/**
 * How fast the whole engine reads in Node and in the browser's worker, where messages and the pauses
 * between steps are included. The two take turns, and their ratio is formed pair by pair: what slows
 * the machine for a while slows both. Then what the worker holds in memory once it has read all texts.
 */
export async function benchEngine(
  sets: readonly TextSet[],
  models: Models,
  browser: Browser,
  site: ServedSite,
): Promise<readonly Measure[]> {
  const worker = await openWorker(browser, site)
  const measures: Measure[] = []
  for (const { name, texts, words } of sets) {
    const inNode: number[] = []
    const inWorker: number[] = []
    const begin = performance.now()
    while (inNode.length < PAIRS || performance.now() - begin < DURATION_MS) {
      inNode.push(readInNode(texts, models))
      inWorker.push(await worker.read(texts))
    }
    const ratios = inNode.map((ms, at) => ms / (inWorker[at] ?? NaN))
    const what = `${name} (${words.toLocaleString('en-GB')} words)`
    measures.push(
      {
        what: `Engine in Node, ${what}`,
        value: formatSpeed(words, medianWhenWarm(inNode)),
        aim: AIM_IN_NODE,
      },
      {
        what: `Engine in the browser’s worker, ${what}`,
        value: formatSpeed(words, medianWhenWarm(inWorker)),
        aim: AIM_IN_WORKER,
      },
      {
        what: `Speed of the worker in terms of Node, ${name}`,
        value: median(whenWarm(ratios)).toFixed(2),
        aim: AIM_OF_WORKER,
      },
    )
  }
  const { kept, reserved } = await worker.measureMemory()
  await worker.close()
  const read = sets.map(({ name }) => name).join(' and ')
  return [
    ...measures,
    {
      what: `Worker’s memory with all models, ${read} read: in use`,
      value: formatMegabytes(kept),
      aim: AIM_OF_MEMORY,
    },
    {
      what: 'The same with garbage and spare room',
      value: formatMegabytes(reserved),
      aim: '',
    },
  ]
}

function readInNode(texts: readonly string[], models: Models): number {
  const start = performance.now()
  for (const text of texts) analyseText(text, models)
  return performance.now() - start
}
