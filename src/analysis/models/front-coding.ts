/** How many letters a word shares with the one before it is written as one base-36 digit. */
const RADIX = 36
const MAX_SHARED = RADIX - 1

/** The words as bytes, each without the letters it shares with the word before it. Best for sorted lists. */
export function encodeFrontCoded(words: readonly string[]): Uint8Array {
  let before = ''
  const rows = words.map((word) => {
    let shared = 0
    while (shared < MAX_SHARED && shared < word.length && word[shared] === before[shared]) shared++
    before = word
    return shared.toString(RADIX) + word.slice(shared)
  })
  return new TextEncoder().encode(rows.join('\n'))
}

/** The words again, in the order in which they were encoded. */
export function decodeFrontCoded(bytes: Uint8Array): readonly string[] {
  if (bytes.byteLength === 0) return []
  let before = ''
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .map((row) => (before = before.slice(0, parseInt(row.charAt(0), RADIX)) + row.slice(1)))
}
