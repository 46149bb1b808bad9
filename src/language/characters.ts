/** What a character is to the tokeniser. */
export const CHARACTER = { space: 0, letter: 1, digit: 2, mark: 3 } as const

const UNKNOWN = 255
/** One byte for every UTF-16 code unit, filled in as characters are met. */
const known = new Uint8Array(0x10000).fill(UNKNOWN)

const SPACE = /[\s\p{Cc}\p{Cf}]/u
const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\p{N}/u

/**
 * The class of the code unit: space, letter (with combining marks), digit, or a mark of any other kind.
 * The halves of a surrogate pair count as marks.
 */
export function characterClass(unit: number): number {
  const found = known[unit] ?? CHARACTER.mark
  if (found !== UNKNOWN) return found
  const character = String.fromCharCode(unit)
  const fresh = SPACE.test(character)
    ? CHARACTER.space
    : LETTER.test(character)
      ? CHARACTER.letter
      : DIGIT.test(character)
        ? CHARACTER.digit
        : CHARACTER.mark
  known[unit] = fresh
  return fresh
}

const UPPER = /^\p{Lu}/u
const LOWER = /\p{Ll}/u

/** True when the word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const unit = word.charCodeAt(0)
  if (unit < 128) return unit >= 65 && unit <= 90
  return UPPER.test(word)
}

/** True when the word has a capital letter and no small one: "BBC", "U.S.", "G20". */
export function isAllCapitals(word: string): boolean {
  return isCapitalised(word) && !LOWER.test(word)
}
