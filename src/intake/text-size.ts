/** Largest file or pasted text that is read, in bytes: some 800,000 words, far beyond any article. */
export const MAX_TEXT_BYTES = 5 * 1024 * 1024

/** The most bytes that UTF-8 needs for one UTF-16 code unit. */
const MAX_BYTES_PER_UNIT = 3

/** True when the text would fill more than `MAX_TEXT_BYTES` as UTF-8. */
export function isTooLarge(text: string): boolean {
  if (text.length > MAX_TEXT_BYTES) return true
  if (text.length * MAX_BYTES_PER_UNIT <= MAX_TEXT_BYTES) return false
  return new TextEncoder().encode(text).length > MAX_TEXT_BYTES
}
