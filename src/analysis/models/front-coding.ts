/** How many letters a word shares with the one before it is written as one base-36 digit. */
const RADIX = 36
const MAX_SHARED = RADIX - 1

/** The words as bytes, each without the letters it shares with the word before it. Best for sorted lists. */
export function encodeFrontCoded(words: readonly string[]): Uint8Array {
  let before = ''
  const rows = words.map((word) => {
    let shared = 0
    while (shared < MAX_SHARED && shared < word.length && word[shared] === before[shared]) shared++
    // A code point of two units stays in one piece, or UTF-8 could not hold it.
    if (isHighSurrogate(word.charCodeAt(shared - 1))) shared--
    before = word
    return shared.toString(RADIX) + word.slice(shared)
  })
  return new TextEncoder().encode(rows.join('\n'))
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
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
