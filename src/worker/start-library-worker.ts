import type { LibraryPort } from './library-client'

/** A new worker of the library, which knows no articles yet. */
export function startLibraryWorker(): LibraryPort {
  return new Worker(new URL('./library.worker.ts', import.meta.url), { type: 'module' })
}
