import {
  AUXILIARIES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../../language/clause-words'
import { isBreak, type NounPhrase } from './noun-phrase'
import { MAX_ADVERBIAL } from './skip-adverbials'
import type { QuotePage } from './quote-page'

/** The one spoken to: a name with what belongs to it, a pronoun, or a short noun phrase. */
export function objectAt(page: QuotePage, at: number, limit: number): NounPhrase | null {
  const { tokens, nameAt } = page
  if (at >= limit) return null
  if (
    /^(?:me|us|him|her|them|you|it|reporters|journalists|lawmakers|parliament|mps|everyone|people)$/i.test(
      tokens[at]!.text,
    )
  )
    return { first: at, end: at + 1 }
  let end = at
  while (end < Math.min(limit, at + MAX_ADVERBIAL)) {
    const word = tokens[end]!.text
    if (nameAt[end]! >= 0) {
      end++
      continue
    }
    if (
      isBreak(word) ||
      word === 'not' ||
      word === 'that' ||
      word === 'to' ||
      SUBJECT_PRONOUNS.has(word) ||
      PREPOSITIONS.has(word) ||
      TIME_WORDS.has(word.toLowerCase())
    )
      break
    if (AUXILIARIES.has(word) && !/^[’']s$/.test(word)) break
    if (end > at && nameAt[end - 1]! >= 0 && /^(?:the|a|an|his|her|its|their|there)$/.test(word))
      break
    end++
  }
  return end > at ? { first: at, end } : null
}
