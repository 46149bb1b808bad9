import {
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  STATEMENT_NOUNS,
} from '../../language/clause-words'
import type { QuotePage } from './quote-page'

/** An adverbial such as "in a statement to the stock exchange" is no longer than this. */
export const MAX_ADVERBIAL = 12

/** Passes "on Monday", "late Thursday", "in a statement to the exchange" when words that are said follow. */
export function skipAdverbials(page: QuotePage, from: number, limit: number): number {
  const { tokens } = page
  let at = from
  for (;;) {
    const word = tokens[at]?.text.toLowerCase() ?? ''
    if (at >= limit) return at
    if (TIME_WORDS.has(word) && word !== 'this' && word !== 'last') at++
    else if (
      /^(?:last|this|next)$/.test(word) &&
      TIME_WORDS.has(tokens[at + 1]?.text.toLowerCase() ?? '')
    )
      at += 2
    else if (word === 'on' && TIME_WORDS.has(tokens[at + 1]?.text.toLowerCase() ?? '')) at += 2
    else if (PREPOSITIONS.has(word)) {
      const end = adverbialEnd(page, at, limit)
      if (end === at) return at
      at = end
    } else return at
  }
}

/** Behind a phrase such as "in an interview with Radio Two", or `at` itself where it is none. */
function adverbialEnd(page: QuotePage, at: number, limit: number): number {
  const { tokens, spanAt } = page
  let seenNoun = false
  for (let i = at + 1; i < Math.min(limit, at + MAX_ADVERBIAL); i++) {
    const word = tokens[i]!.text
    if (word === 'that' || word === ':' || (word === ',' && spanAt[i + 1]! >= 0)) return i
    if (spanAt[i]! >= 0) return seenNoun ? i : at
    if (seenNoun && SUBJECT_PRONOUNS.has(word)) return i
    if (
      seenNoun &&
      /^(?:the|a|an|there|his|her|their|its)$/.test(word) &&
      !PREPOSITIONS.has(tokens[i - 1]!.text)
    )
      return i
    if (STATEMENT_NOUNS.has(word.toLowerCase())) seenNoun = true
  }
  return at
}
