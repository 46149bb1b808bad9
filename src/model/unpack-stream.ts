import { isGzip } from './is-gzip'

type Bytes = Uint8Array<ArrayBuffer>

/** As many bytes as tell whether a stream is packed. */
const TELLING_BYTES = 2

/**
 * The content of a stream, unpacked where it is compressed by gzip. The browser has unpacked it
 * already if the server called the compression an encoding of its own, so only the bytes can tell.
 *
 * @returns a stream that fails with a `TypeError` where the packed one is damaged or ends early
 */
export async function unpackStream(stream: ReadableStream<Bytes>): Promise<ReadableStream<Bytes>> {
  const reader = stream.getReader()
  const first: Bytes[] = []
  for (let size = 0; size < TELLING_BYTES;) {
    const { value, done } = await reader.read()
    if (done) break
    first.push(value)
    size += value.byteLength
  }
  const whole = putBack(first, reader)
  return isGzip(beginningOf(first)) ? whole.pipeThrough(new DecompressionStream('gzip')) : whole
}

function beginningOf(chunks: readonly Bytes[]): Bytes {
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk.subarray(0, TELLING_BYTES)]))
}

/** The stream as it was before its first chunks were read. */
function putBack(
  first: readonly Bytes[],
  rest: ReadableStreamDefaultReader<Bytes>,
): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>({
    start(controller) {
      for (const chunk of first) controller.enqueue(chunk)
    },
    async pull(controller) {
      const { value, done } = await rest.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => rest.cancel(reason),
  })
}
