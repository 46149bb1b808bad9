import type { ManifestEntry } from '../analysis/models/manifest'
import type { WantedModel } from '../analysis/models/load-models'
import { AnalysisError } from './analysis-error'
import { unpackStream } from '../model/unpack-stream'

/** A damaged file may lie in the browser's own cache or in one on the way, so the second time these are passed by. */
const TRIES = ['default', 'reload'] as const

/**
 * The answer to a request for a file, which is there; its body may still be under way.
 *
 * @throws {AnalysisError} `models-unavailable` if the server cannot be reached or has no such file
 */
export async function fetchFile(url: string, cache: RequestCache): Promise<Response> {
  try {
    const response = await fetch(url, { cache })
    if (!response.ok) throw new Error(`HTTP status ${response.status.toString()}`)
    return response
  } catch (error) {
    throw unavailable(url, error)
  }
}

/**
 * A model's content from the network, just as the manifest describes it. What comes damaged or breaks
 * off is fetched a second time.
 *
 * @throws {AnalysisError} `models-unavailable` if it cannot be had, `model-format` if it is another
 *   file than the manifest says
 */
export async function fetchModel(url: string, wanted: WantedModel): Promise<Uint8Array> {
  let flaw: AnalysisError | undefined
  for (const cache of TRIES) {
    const response = await fetchFile(url, cache)
    try {
      const content = await readContent(response, wanted)
      if (await isIntact(wanted.entry, content)) return content
      flaw = new AnalysisError('model-format', `${url}: not the file that the manifest lists`)
    } catch (error) {
      flaw = unavailable(url, error)
    }
    wanted.onBytes(0)
  }
  throw flaw
}

/**
 * True where a model's content is what the manifest says, by length and, where the browser can
 * count it, by SHA-256: pages without a secure address have no `crypto.subtle`.
 */
export async function isIntact(entry: ManifestEntry, content: Uint8Array): Promise<boolean> {
  if (content.byteLength !== entry.bytes) return false
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined
  if (!subtle) return true
  const digest = new Uint8Array(await subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>))
  return toHex(digest) === entry.sha256.toLowerCase()
}

/** The content as it comes, at most one byte more than the manifest says. */
async function readContent(response: Response, { entry, onBytes }: WantedModel) {
  if (!response.body) return new Uint8Array()
  const reader = (await unpackStream(response.body)).getReader()
  const content = new Uint8Array(entry.bytes + 1)
  let arrived = 0
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return content.subarray(0, arrived)
    const fitting = value.subarray(0, content.byteLength - arrived)
    content.set(fitting, arrived)
    arrived += fitting.byteLength
    if (arrived > entry.bytes) {
      await reader.cancel()
      return content
    }
    onBytes(arrived)
  }
}

function unavailable(url: string, cause: unknown): AnalysisError {
  return new AnalysisError('models-unavailable', `${url}: ${String(cause)}`, { cause })
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
