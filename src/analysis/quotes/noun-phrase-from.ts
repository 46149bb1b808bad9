import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  IRREGULAR_PASTS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../../language/clause-words'
import { ROLE_NOUNS } from '../../language/titles'
import { isBreak, isVerbLike, MAX_PHRASE_TOKENS, type NounPhrase } from './noun-phrase'
import type { QuotePage } from './quote-page'

/** Prepositions that carry on a name behind an inverted verb: "said Ada Park of the harbour office". */
const CARRY_ON = new Set(['of', 'for', 'from', 'at'])
/** What may follow the comma of an apposition. */
const APPOSITION = /^(?:an?|the|his|her|its|their|who|whose|one|now|then|former|ex-.*|\d\d)$/

/** The noun phrase that begins at token `first`, or null; up to its first comma unless `appositions` are wanted. */
export function nounPhraseFrom(
  page: QuotePage,
  first: number,
  appositions = true,
): NounPhrase | null {
  const { tokens, sentences, sentenceAt, spanAt, nameAt } = page
  if (first >= tokens.length) return null
  const limit = Math.min(sentences[sentenceAt[first]!]!.endToken, first + MAX_PHRASE_TOKENS)
  const opening = tokens[first]!.text.toLowerCase()
  if (SUBJECT_PRONOUNS.has(opening))
    return opening === 'that' || opening === 'which' ? null : { first, end: first + 1 }
  if (
    isBreak(opening) ||
    PREPOSITIONS.has(opening) ||
    CLAUSE_OPENERS.has(opening) ||
    isVerbLike(opening)
  )
    return null
  let end = first
  let inApposition = false
  while (end < limit && spanAt[end]! < 0) {
    const { text } = tokens[end]!
    const word = text.toLowerCase()
    if (nameAt[end]! >= 0) {
      end++
      continue
    }
    if (text === ',') {
      const next = tokens[end + 1]?.text.toLowerCase() ?? ''
      if (!appositions || end + 1 >= limit || spanAt[end + 1]! >= 0) break
      if (!APPOSITION.test(next) && !opensRole(page, end + 1, limit)) break
      inApposition = true
    } else if (isBreak(text) && text !== '(' && text !== ')') break
    else if (
      !inApposition &&
      end > first &&
      (AUXILIARIES.has(word) ||
        IRREGULAR_PASTS.has(word) ||
        (nameAt[end - 1]! >= 0 && isVerbLike(word))) &&
      !/^[’']s$/.test(word)
    )
      break
    else if (TIME_WORDS.has(word) && end > first) break
    else if (inApposition) {
      if (startsStatementAdverbial(page, end)) break
    } else if (
      (PREPOSITIONS.has(word) &&
        !CARRY_ON.has(word) &&
        !/^(?:familiar|close)$/.test(tokens[end - 1]!.text)) ||
      (CLAUSE_OPENERS.has(word) && !(word === 'and' && nameAt[end + 1]! >= 0))
    )
      break
    end++
  }
  return end > first ? { first, end } : null
}

function opensRole(page: QuotePage, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 4); i++) {
    const word = page.tokens[i]!.text
    if (isBreak(word)) return false
    if (ROLE_NOUNS.has(word.toLowerCase())) return true
  }
  return false
}

/** "in a statement", "on Monday": belongs to the verb. */
function startsStatementAdverbial(page: QuotePage, at: number): boolean {
  const word = page.tokens[at]!.text
  const next = page.tokens[at + 1]?.text.toLowerCase() ?? ''
  const third = page.tokens[at + 2]?.text.toLowerCase() ?? ''
  if (word === 'on') return TIME_WORDS.has(next)
  return (
    (word === 'in' || word === 'at') &&
    (next === 'a' || next === 'an') &&
    /^(?:statement|interview|speech|news|press|letter|report|briefing|email)$/.test(third)
  )
}
