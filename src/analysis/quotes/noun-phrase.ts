import { AUXILIARIES, IRREGULAR_PASTS, TIME_WORDS } from '../../language/clause-words'
import { QUOTATION_MARKS } from '../../language/quotation-marks'
import type { QuotePage } from './quote-page'

/** Tokens from `first` to before `end` that name somebody. */
export interface NounPhrase {
  readonly first: number
  readonly end: number
}

/** A subject longer than this, with all it carries, was misread. */
export const MAX_PHRASE_TOKENS = 45
const BREAKS = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '--',
  '-',
  '(',
  ')',
  '.',
  '!',
  '?',
  '…',
  '...',
  '•',
  '|',
])

/** True for a token that can stand in no noun phrase: punctuation and quotation marks. */
export function isBreak(word: string): boolean {
  return BREAKS.has(word) || QUOTATION_MARKS.has(word)
}

/** True for a word that shows a finite verb. */
export function isVerbLike(word: string): boolean {
  return AUXILIARIES.has(word) || IRREGULAR_PASTS.has(word) || /^\p{Ll}{3,}ed$/u.test(word)
}

/** Behind words that only link a phrase to what stands before it ("And", "Meanwhile,"). */
export function skipLinks(page: QuotePage, first: number, end: number): number {
  let at = first
  while (at < end) {
    const word = page.tokens[at]!.text.toLowerCase()
    if (
      isBreak(word) ||
      TIME_WORDS.has(word) ||
      /^(?:and|but|or|so|yet|that|as|while|when)$/.test(word)
    )
      at++
    else break
  }
  return at
}
