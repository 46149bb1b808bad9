import { wrap, type Endpoint, type Remote } from 'comlink'
import type { ShelfRow } from '../model/shelf-row'
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

/** So many articles are kept for a worker that nobody has asked anything yet; with more it is started. */
const MOST_WAITING = 40

/**
 * A client over a worker that `startPort` starts when it is first asked something, or has much to
 * take in. Where it falls down, all calls under way reject with a `LibraryWorkerError`, and the next
 * call finds a fresh one that has read the browser's storage again.
 */
export function createLibraryClient(startPort: () => LibraryPort): LibraryClient {
  let opened: Opened | null = null
  /** What the worker is told when it starts: what came before, and samples, which no storage keeps. */
  const told = new Map<string, ShelfRow>()

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
    if (told.size > 0) void api.put([...told.values()]).catch(() => undefined)
    for (const [id, { entry }] of told) if (entry.origin.kind !== 'sample') told.delete(id)
    return opened
  }

  async function call<T>(use: (api: Remote<LibraryApi>) => Promise<T>): Promise<T> {
    const { api, fallen } = open()
    return Promise.race([use(api), fallen])
  }

  return {
    open: () => call((api) => api.open()),
    async put(rows) {
      for (const row of rows)
        if (!opened || row.entry.origin.kind === 'sample') told.set(row.entry.id, row)
      if (opened) await call((api) => api.put(rows))
      else if (told.size > MOST_WAITING) open()
    },
    async remove(articleIds) {
      for (const id of articleIds) told.delete(id)
      if (opened) await call((api) => api.remove(articleIds))
    },
    gathered: () => call((api) => api.gathered()),
    ask: (query, stretch) => call((api) => api.ask(query, stretch)),
    hits: (query, stretch) => call((api) => api.hits(query, stretch)),
    account: (voiceId) => call((api) => api.account(voiceId)),
    voicesOf: (articleId) => call((api) => api.voicesOf(articleId)),
    proposals: () => call((api) => api.proposals()),
    // A worker that starts later reads from the disk what was decided.
    decide: async (decisions) => {
      if (opened) await call((api) => api.decide(decisions))
    },
    stories: () => call((api) => api.stories()),
    close() {
      opened?.port.terminate()
      opened = null
    },
  }
}
