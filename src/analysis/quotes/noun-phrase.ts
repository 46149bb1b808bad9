import { QUOTATION_MARKS } from '../../language/quotation-marks'

/** Tokens from `first` to before `end` that name somebody. */
export interface NounPhrase {
  readonly first: number
  readonly end: number
}

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
