import { CHARACTER, characterClass } from '../language/characters'
import type { Token } from '../model/syntax'
import { afterDigits } from './tokens/after-digits'
import { cliticCut } from './tokens/cut-word'
import { markEnd } from './tokens/mark-end'
import { wordEnd } from './tokens/word-end'

/**
 * The words, numbers and marks of a text, in order, as the English treebanks of Universal Dependencies divide them.
 * Only white space and invisible characters lie between tokens; the text is never changed. Time grows with its length.
 * @example tokenise('Mr. Park’s Nato-led talks don’t cost $5m') // Mr. Park ’s Nato - led talks do n’t cost $ 5 m
 * @see https://universaldependencies.org/en/
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  const add = (start: number, end: number) =>
    void tokens.push({ start, end, text: text.slice(start, end) })
  let at = 0
  while (at < text.length) {
    const kind = characterClass(text.charCodeAt(at))
    if (kind === CHARACTER.space) {
      at++
      continue
    }
    const { end, cut } = nextWord(text, at, kind)
    if (cut > at) {
      add(at, cut)
      add(cut, end)
    } else add(at, end)
    at = end
  }
  return tokens
}

/** Where the token at `at` ends, and where it parts in two, or -1. */
function nextWord(text: string, at: number, kind: number): { end: number; cut: number } {
  if (kind === CHARACTER.digit) return afterDigits(text, at)
  if (kind !== CHARACTER.letter) return { end: markEnd(text, at), cut: -1 }
  const end = wordEnd(text, at)
  return { end, cut: cliticCut(text, at, end) }
}
