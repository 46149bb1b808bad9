import { createHash } from 'node:crypto'
import { vi } from 'vitest'
import type { ManifestEntry } from '../../src/analysis/models/manifest'

type Bytes = Uint8Array<ArrayBuffer>

/** How a file is answered: its bytes as they travel, a piece at a time, or a refusal. */
type Answer = () => Response | Promise<Response>

/** A web server with one folder of models. */
export interface ModelServer {
  /** Puts a file into the folder, or takes the place of one. */
  put(name: string, answer: Bytes | Answer): void
  /** Requests so far, by file name and how the browser's cache was used: `names.1.bin default`. */
  readonly requests: readonly string[]
}

/** Answers `fetch` for the files of one folder, until globals are restored; others are not there. */
export function startModelServer(folderUrl: string): ModelServer {
  const files = new Map<string, Answer>()
  const requests: string[] = []
  vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit = {}) => {
    const name = url.replace(folderUrl, '')
    requests.push(`${name} ${cache ?? ''}`)
    return (await files.get(name)?.()) ?? new Response('', { status: 404 })
  })
  return {
    requests,
    put(name, answer) {
      files.set(name, typeof answer === 'function' ? answer : () => new Response(answer))
    },
  }
}

/** A network that is gone. */
export function stopNetwork(): void {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
}

/** The line of the manifest for a file with this content, uncompressed. */
export function entryFor(file: string, content: Uint8Array): ManifestEntry {
  const [name = '', version = ''] = file.split('.')
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { name, version, file, bytes: content.byteLength, sha256, format: 1, licence: 'MIT' }
}

/** A stream of these pieces; `end` decides what comes of it after them. */
export function streamOf(
  pieces: readonly Bytes[],
  end: (controller: ReadableStreamDefaultController<Bytes>) => void | Promise<void> = (stream) => {
    stream.close()
  },
): ReadableStream<Bytes> {
  const rest = [...pieces]
  return new ReadableStream<Bytes>({
    pull(controller) {
      const piece = rest.shift()
      return piece ? controller.enqueue(piece) : end(controller)
    },
  })
}
