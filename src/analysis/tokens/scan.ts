import { CHARACTER, characterClass } from '../../language/characters'

/** True when a letter, mark of a letter or digit stands at `at`. */
export function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const kind = characterClass(text.charCodeAt(at))
  return kind === CHARACTER.letter || kind === CHARACTER.digit
}

/** True when a digit stands at `at`. */
export function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && characterClass(text.charCodeAt(at)) === CHARACTER.digit
}

/**
 * The end of the letters and digits that begin at `at`; an underscore between them belongs to them.
 * @example runEnd('ada_park won', 0) // 8
 */
export function runEnd(text: string, at: number): number {
  let end = at
  while (isWordAt(text, end) || (text[end] === '_' && end > at && isWordAt(text, end + 1))) end++
  return end
}

/**
 * The end of what the sticky pattern matches at `at`, or -1.
 * @example matchEnd(/\d+/y, 'Platform 12', 9) // 11
 */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
