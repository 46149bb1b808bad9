import { CLITICS, FUSED_WORDS } from '../../language/contractions'
import { UNITS, UNITS_OF_MONEY, CURRENCY_SIGNS } from '../../language/units'
import { isDigitAt } from './scan'

/** Longer words are not fused from two. */
const LONGEST_FUSED = Math.max(...[...FUSED_WORDS.keys()].map((word) => word.length))
/** Longer endings are not clitics. */
const LONGEST_CLITIC = 2
const LONGEST_UNIT = 4

/**
 * The offset at which the word from `start` to `end` parts in two ("do|n’t", "Park|’s", "can|not"), or -1.
 * @example cliticCut('They don’t', 5, 10) // 7
 */
export function cliticCut(text: string, start: number, end: number): number {
  const length = end - start
  if (length <= LONGEST_FUSED) {
    const first = FUSED_WORDS.get(text.slice(start, end).toLowerCase())
    if (first !== undefined) return start + first
  }
  for (let at = end - 2; at > start && at >= end - 1 - LONGEST_CLITIC; at--) {
    if (!isApostrophe(text[at])) continue
    const ending = text.slice(at + 1, end).toLowerCase()
    const isNegative = ending === 't' && at - 1 > start && /[nN]/.test(text[at - 1]!)
    if (isNegative) return at - 1
    // "1960’s" is a decade.
    if (CLITICS.has(ending) && !(text[at - 1] === '0' && ending === 's' && isDigitAt(text, at - 2)))
      return at
  }
  return -1
}

/**
 * The end of the number at the head of "10km" or "$3M", where a unit follows it up to `end`, or -1.
 * @example unitCut('10km', 0, 2, 4) // 2
 */
export function unitCut(text: string, start: number, numberEnd: number, end: number): number {
  const length = end - numberEnd
  if (length < 1 || length > LONGEST_UNIT) return -1
  const unit = text.slice(numberEnd, end).replace(/\.$/, '')
  const isMoney = CURRENCY_SIGNS.has(text[start - 1] ?? '')
  const isUnit = UNITS.has(unit) || /^[AP]M$/.test(unit) || (isMoney && UNITS_OF_MONEY.has(unit))
  return isUnit ? numberEnd : -1
}

function isApostrophe(mark: string | undefined): boolean {
  return mark === "'" || mark === '’'
}
