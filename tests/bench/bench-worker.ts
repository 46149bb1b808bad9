import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Reply, Request } from '../../src/worker/protocol'
import type { ServedSite } from '../support/serve-site'
import type { Measure } from './measures'
import { formatSpeed, medianWhenWarm } from './measures'
import type { TextSet } from './texts'

/** At least so many runs over all texts, and at least for so long. */
const RUNS = 4
const DURATION_MS = 3000

/** How fast the built worker reads in the browser, messages and the pauses between steps included. */
export async function benchWorker(
  sets: readonly TextSet[],
  browser: Browser,
  site: ServedSite,
): Promise<readonly Measure[]> {
  const assets = await readdir(join(site.folder, 'assets'))
  const script = assets.find((name) => /^analysis\.worker-.*\.js$/.test(name))
  if (!script) throw new Error('The build has no analysis worker.')
  const page = await browser.newPage()
  // Any file of the site will do for an origin; the page itself would keep the machine busy.
  await page.goto(`${site.url}icon.svg`)
  const measures: Measure[] = []
  for (const { name, texts, words } of sets) {
    const times = await page.evaluate(timeWorker, {
      scriptUrl: `${site.url}assets/${script}`,
      modelsUrl: `${site.url}models/`,
      texts,
      minRuns: RUNS,
      minMs: DURATION_MS,
    })
    measures.push({
      what: `Engine in the browser’s worker, ${name} (${words.toLocaleString('en-GB')} words)`,
      value: formatSpeed(words, medianWhenWarm(times)),
      aim: '',
    })
  }
  await page.close()
  return measures
}

interface WorkerRuns {
  readonly scriptUrl: string
  readonly modelsUrl: string
  readonly texts: readonly string[]
  readonly minRuns: number
  readonly minMs: number
}

/** Runs in the page: milliseconds for all texts, one behind the other, each time they are read. */
async function timeWorker(runs: WorkerRuns): Promise<number[]> {
  const { scriptUrl, modelsUrl, texts, minRuns, minMs } = runs
  const worker = new Worker(scriptUrl, { type: 'module' })
  const times: number[] = []
  let begin = 0
  let start = 0
  // Call 0 loads the models; every round of calls after it reads all texts once.
  for (let id = 0; times.length < minRuns || performance.now() - begin < minMs; id++) {
    const text = texts[(id - 1) % texts.length] ?? ''
    const request: Request =
      id === 0 ? { kind: 'load', id, modelsUrl } : { kind: 'analyse', id, modelsUrl, text }
    await new Promise<void>((resolve, reject) => {
      worker.onerror = () => {
        reject(new Error('The worker died.'))
      }
      worker.onmessage = ({ data: reply }: MessageEvent<Reply>) => {
        if (reply.kind === 'failure') reject(new Error(`${reply.code}: ${reply.detail}`))
        else if (reply.kind !== 'progress') resolve()
      }
      worker.postMessage(request)
    })
    if (id % texts.length !== 0) continue
    const now = performance.now()
    if (id === 0) begin = now
    else times.push(now - start)
    start = now
  }
  worker.terminate()
  return times
}
