import { isListOf, isObject, isString, type Guard } from '../model/guards'

/** What one tab has done to the library, for the others to catch up on. */
export type LibraryChange =
  | {
      readonly kind: 'articles-saved' | 'findings-saved' | 'articles-removed'
      /** Ids of the articles. */
      readonly ids: readonly string[]
    }
  | { readonly kind: 'decisions-changed' }
  | { readonly kind: 'everything-forgotten' }

/** Tells the other tabs of this site what has changed, and hears it from them; never from itself. */
export interface LibraryChannel {
  tell(change: LibraryChange): void
  /** Calls back at every change that another tab tells. @returns what ends that */
  listen(heard: (change: LibraryChange) => void): () => void
  /** Ends all of it: nothing is told or heard any more. */
  close(): void
}

const CHANNEL_NAME = 'whosaid-library'

/** Changes whenever an older tab would misread a message; tabs of two versions do not hear each other. */
const VERSION = 1

/**
 * A channel between the tabs of one browser. Where the browser has none, nothing is ever heard.
 *
 * @param name tests take another
 */
export function createLibraryChannel(name = CHANNEL_NAME): LibraryChannel {
  if (typeof BroadcastChannel === 'undefined') return SILENT
  const channel = new BroadcastChannel(name)
  let closed = false
  return {
    tell(change) {
      if (!closed) channel.postMessage({ version: VERSION, change })
    },
    listen(heard) {
      const receive = ({ data }: MessageEvent<unknown>) => {
        const change = readMessage(data)
        if (change && !closed) heard(change)
      }
      channel.addEventListener('message', receive)
      return () => channel.removeEventListener('message', receive)
    },
    close() {
      closed = true
      channel.close()
    },
  }
}

const SILENT: LibraryChannel = {
  tell: () => undefined,
  listen: () => () => undefined,
  close: () => undefined,
}

/** The change that a message tells; null for whatever else comes over the channel. */
function readMessage(data: unknown): LibraryChange | null {
  return isObject(data) && data.version === VERSION && isChange(data.change) ? data.change : null
}

const isIds = isListOf(isString)

const isChange: Guard<LibraryChange> = (value): value is LibraryChange => {
  if (!isObject(value)) return false
  switch (value.kind) {
    case 'articles-saved':
    case 'findings-saved':
    case 'articles-removed':
      return isIds(value.ids)
    case 'decisions-changed':
    case 'everything-forgotten':
      return true
    default:
      return false
  }
}
