import type { NounPhrase } from './noun-phrase'

/** Phrases are no deeper than this. */
const DEEPEST = 12

/** The words around word `top` of a sentence that hang under it without a gap, from word `from` on. */
export function phraseOf(top: number, heads: Int32Array, from = 0): NounPhrase {
  let first = top
  while (first > from && hangsUnder(first - 1, top, heads)) first--
  let end = top + 1
  while (end < heads.length && hangsUnder(end, top, heads)) end++
  return { first, end }
}

function hangsUnder(t: number, top: number, heads: Int32Array): boolean {
  for (let at = t, step = 0; at >= 0 && step < DEEPEST; at = heads[at]!, step++)
    if (at === top) return true
  return false
}
