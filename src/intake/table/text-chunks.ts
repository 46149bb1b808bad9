import { createStreamDecoder } from '../decode-text'
import { readBytes } from '../source'

/** So much of a table is held at a time, in bytes. */
const CHUNK_BYTES = 256 * 1024

/**
 * The text of a file of any length, piece by piece.
 * @throws {Error} Where the browser can no longer read it.
 */
export async function* readChunks(blob: Blob): AsyncGenerator<string, void> {
  let decode: ReturnType<typeof createStreamDecoder> | null = null
  for (let at = 0; at < blob.size; at += CHUNK_BYTES) {
    const bytes = await readBytes(blob, at, Math.min(at + CHUNK_BYTES, blob.size))
    if (!bytes) throw new Error('The file can no longer be read.')
    decode ??= createStreamDecoder(bytes)
    yield decode(bytes, at + CHUNK_BYTES >= blob.size)
  }
}
