import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Reply, Request } from '../../src/worker/protocol'
import type { ServedSite } from '../support/serve-site'
import type { WorkerMemory } from './worker-memory'
import { watchWorkerMemory } from './worker-memory'

/** The built worker in a page of its own, its models decoded. */
export interface OpenWorker {
  /** Milliseconds in which it analyses all texts, one behind the other, messages included. */
  read(texts: readonly string[]): Promise<number>
  /** What it holds in memory now. */
  measureMemory(): Promise<WorkerMemory>
  close(): Promise<void>
}

/** Starts the worker of the built site and has it load the models. */
export async function openWorker(browser: Browser, site: ServedSite): Promise<OpenWorker> {
  const assets = await readdir(join(site.folder, 'assets'))
  const script = assets.find((name) => /^analysis\.worker-.*\.js$/.test(name))
  if (!script) throw new Error('The build has no analysis worker.')
  const page = await browser.newPage()
  // Any file of the site will do for an origin; the page itself would keep the machine busy.
  await page.goto(`${site.url}icon.svg`)
  const memory = await watchWorkerMemory(page)
  const modelsUrl = `${site.url}models/`
  const worker = await page.evaluateHandle(
    (url) => new Worker(url, { type: 'module' }),
    `${site.url}assets/${script}`,
  )
  await worker.evaluate(askWorker, { modelsUrl, texts: null })
  return {
    read: (texts) => worker.evaluate(askWorker, { modelsUrl, texts }),
    measureMemory: () => memory.measure(),
    close: () => page.close(),
  }
}

interface Wish {
  readonly modelsUrl: string
  /** Null to load the models only. */
  readonly texts: readonly string[] | null
}

/** Runs in the page: milliseconds until the worker has done one call after the other. */
async function askWorker(worker: Worker, { modelsUrl, texts }: Wish): Promise<number> {
  const requests: readonly Request[] = texts
    ? texts.map((text, id) => ({ kind: 'analyse', id, modelsUrl, text }))
    : [{ kind: 'load', id: 0, modelsUrl }]
  const start = performance.now()
  for (const request of requests)
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
  return performance.now() - start
}
