/**
 * The lines of a stream of UTF-8, one at a time, without their line feed. Only a line feed ends a line (Node's
 * readline also breaks at U+2028, which may stand inside a JSON string); a carriage return before it is dropped.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  for await (const chunk of input) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n')
    for (let i = 0; i < pieces.length; i++) {
      parts.push(pieces[i] ?? '')
      if (i === pieces.length - 1) break
      yield withoutReturn(parts.join(''))
      parts = []
    }
  }
  const rest = parts.join('') + decoder.decode()
  if (rest) yield withoutReturn(rest)
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
