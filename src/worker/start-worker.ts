import type { WorkerPort } from './port'

/** A new analysis worker, which knows no models yet. */
export function startWorker(): WorkerPort {
  return new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })
}
