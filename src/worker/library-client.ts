import { wrap, type Endpoint, type Remote } from 'comlink'
import type { LibraryApi } from './library-protocol'

/** The page's way to the library's worker. */
export interface LibraryClient extends LibraryApi {
  /** Stops the worker; calls under way are never answered. */
  close(): void
}

/** As much of a worker as is needed. */
export interface LibraryPort extends Endpoint {
  terminate(): void
}

/** The worker of the library fell down, or could not be started. */
export class LibraryWorkerError extends Error {
  override readonly name = 'LibraryWorkerError'
}

interface Opened {
  readonly port: LibraryPort
  readonly api: Remote<LibraryApi>
  /** Rejects when the worker falls down. */
  readonly fallen: Promise<never>
}

/**
 * A client over a worker that `startPort` starts when it is first needed. Where that falls down, all
 * calls under way reject with a `LibraryWorkerError`, and the next call finds a fresh worker that
 * has read the browser's storage again.
 */
export function createLibraryClient(startPort: () => LibraryPort): LibraryClient {
  let opened: Opened | null = null

  function open(): Opened {
    if (opened) return opened
    const port = startPort()
    const api = wrap<LibraryApi>(port)
    const fallen = new Promise<never>((_resolve, reject) => {
      const fall = ({ type }: { readonly type: string }): void => {
        port.terminate()
        if (opened?.port === port) opened = null
        reject(new LibraryWorkerError(type))
      }
      port.addEventListener('error', fall)
      port.addEventListener('messageerror', fall)
    })
    fallen.catch(() => undefined)
    opened = { port, api, fallen }
    return opened
  }

  async function call<T>(use: (api: Remote<LibraryApi>) => Promise<T>): Promise<T> {
    const { api, fallen } = open()
    return Promise.race([use(api), fallen])
  }

  return {
    open: () => call((api) => api.open()),
    put: (rows) => call((api) => api.put(rows)),
    remove: (articleIds) => call((api) => api.remove(articleIds)),
    ask: (query, stretch) => call((api) => api.ask(query, stretch)),
    account: (voiceId) => call((api) => api.account(voiceId)),
    voicesOf: (articleId) => call((api) => api.voicesOf(articleId)),
    proposals: () => call((api) => api.proposals()),
    decide: (decisions) => call((api) => api.decide(decisions)),
    stories: () => call((api) => api.stories()),
    close() {
      opened?.port.terminate()
      opened = null
    },
  }
}
