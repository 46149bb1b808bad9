/** Longer lines than this are cut off: no article comes near it, and memory has an end. In UTF-16 units. */
const LONGEST_LINE = 32_000_000

/**
 * The lines of a stream of UTF-8, without their ends and without empty ones. Of a line that is too
 * long comes its beginning only. Where the stream fails, the lines end with what had come whole.
 */
export async function* streamLines(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string, void, void> {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const chunk = await reader.read().catch(() => null)
      if (!chunk) return
      const lines = (rest + decoder.decode(chunk.value, { stream: !chunk.done })).split('\n')
      if (!chunk.done) rest = (lines.pop() ?? '').slice(0, LONGEST_LINE)
      for (const line of lines) if (line) yield line
      if (chunk.done) return
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
