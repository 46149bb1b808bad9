import type { AnalysisEngine } from '../../src/worker/analysis-engine'
import type { WorkerPort } from '../../src/worker/port'
import { serveAnalysis } from '../../src/worker/serve-analysis'

/** A worker that runs in this very thread, joined to its client by a `MessageChannel`. */
export interface ChannelWorker extends WorkerPort {
  /** What the browser does when a worker throws outside any call, or its script does not load. */
  crash(): void
  readonly terminated: boolean
}

/** Starts an engine behind a port, as `startWorker` starts the real one behind a thread. */
export function startChannelWorker<Models>(engine: AnalysisEngine<Models>): ChannelWorker {
  const { port1: page, port2: worker } = new MessageChannel()
  const errors = new EventTarget()
  let terminated = false
  serveAnalysis(worker, engine)
  worker.start()
  page.start()
  return {
    postMessage(message) {
      page.postMessage(message)
    },
    addEventListener(type: string, listener: (event: MessageEvent) => void) {
      if (type === 'message') page.addEventListener('message', listener)
      else errors.addEventListener(type, listener as (event: Event) => void)
    },
    terminate() {
      terminated = true
      page.close()
    },
    crash() {
      errors.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }))
    },
    get terminated() {
      return terminated
    },
  }
}
