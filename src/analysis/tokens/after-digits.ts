import { cliticCut, unitCut } from './cut-word'
import { numberEnd } from './number-end'
import { isWordAt, matchEnd } from './scan'
import { wordEnd } from './word-end'

/** "1. Mix the flour" at the head of a line: a number in a list owns its stop. */
const LIST_NUMBER = /\d{1,2}(?:\.\d{1,2}){0,2}\.(?=[ \t]+[^\p{Ll}\s])/uy

/**
 * End of the word that begins with a digit at `at`, and the offset at which it parts in two ("10|km"), or -1.
 * @example afterDigits('10km away', 0) // { end: 4, cut: 2 }
 */
export function afterDigits(text: string, at: number): { end: number; cut: number } {
  if (isLineStart(text, at)) {
    const end = matchEnd(LIST_NUMBER, text, at)
    if (end >= 0) return { end, cut: -1 }
  }
  const number = numberEnd(text, at)
  if (isWordAt(text, number)) {
    const tail = wordEnd(text, number)
    if (unitCut(text, at, number, tail) >= 0) return { end: tail, cut: number }
  }
  const word = wordEnd(text, at)
  return word > number ? { end: word, cut: cliticCut(text, at, word) } : { end: number, cut: -1 }
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r'
}
