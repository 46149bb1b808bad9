import { isWordAt, matchEnd } from './scan'

/** Telephone numbers and dates: "020-7946-0000", "555-0142", "713/555-0142", "2011-07-04", "4/7/2011", "9/11". */
const GROUPS =
  /(?:\d{1,4}-\d{1,4}-\d{2,4}(?:-\d{2,4})?|\d{3}[/-]\d{3}-\d{4}|\d{3}-\d{4}|\d{5}-\d{4}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)(?![\d/-])/y
/** "1,000.50", "10:30", "3.5", "888.555.0142": a comma only before three digits. */
const NUMBER = /\p{N}+(?:(?:,\d{3}(?!\d)|[.:]\p{N}+))*/uy

/**
 * The end of the number that begins at `at`, without the letters of "5th" behind it, or -1.
 * @example numberEnd('1,000.50, he said', 0) // 8
 */
export function numberEnd(text: string, at: number): number {
  const groups = matchEnd(GROUPS, text, at)
  if (groups >= 0 && !isWordAt(text, groups)) return groups
  return matchEnd(NUMBER, text, at)
}
