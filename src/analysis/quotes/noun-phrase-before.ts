import { isCapitalised } from '../../language/characters'
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../../language/clause-words'
import { ROLE_NOUNS } from '../../language/titles'
import { isBreak, isVerbLike, MAX_PHRASE_TOKENS, type NounPhrase } from './noun-phrase'
import type { QuotePage } from './quote-page'

/** The noun phrase that ends directly before token `end`, or null: the subject of a verb there. */
export function nounPhraseBefore(page: QuotePage, end: number): NounPhrase | null {
  const limit = leftLimit(page, end)
  if (end <= limit) return null
  const last = page.tokens[end - 1]!.text
  if (SUBJECT_PRONOUNS.has(last.toLowerCase())) return { first: end - 1, end }
  if (last === ',') return withApposition(page, limit, end - 1)
  if (isBreak(last) && last !== ')') return null
  return simplePhrase(page, limit, end)
}

/** Start of the sentence, or of what follows the last quotation in it. */
function leftLimit(page: QuotePage, end: number): number {
  let limit = Math.max(page.sentences[page.sentenceAt[end]!]!.firstToken, end - MAX_PHRASE_TOKENS)
  for (let i = end - 1; i >= limit; i--)
    if (page.spanAt[i]! >= 0 && page.nameAt[i]! < 0) limit = i + 1
  return limit
}

/** "Ada Park, a spokeswoman for the harbour," with everything between the commas: the nearest pair that fits. */
function withApposition(page: QuotePage, limit: number, end: number): NounPhrase | null {
  const { tokens, nameAt } = page
  for (let comma = end - 1; comma > limit; comma--) {
    if (tokens[comma]!.text !== ',' || nameAt[comma]! >= 0) continue
    const base = simplePhrase(page, limit, comma)
    if (!base || /^\p{N}/u.test(tokens[base.first]!.text)) continue
    const opening = tokens[base.first]!.text.toLowerCase()
    if (nameAt[base.first]! < 0 && /(?:ly|ing)$/.test(opening)) continue
    // One word in small letters before a comma is a link ("However,"), not somebody.
    if (base.end - base.first === 1 && nameAt[base.first]! < 0 && !/s$/.test(opening)) continue
    return { first: firstOfChain(page, limit, base.first), end }
  }
  return null
}

/** "Ada Park, the harbour master, who has no vote,": back over appositions to the name that carries them. */
function firstOfChain(page: QuotePage, limit: number, from: number): number {
  let first = from
  while (
    first - 2 >= limit &&
    page.tokens[first - 1]!.text === ',' &&
    page.nameAt[first - 2]! >= 0 &&
    page.nameAt[first]! < 0
  ) {
    const base = simplePhrase(page, limit, first - 1)
    if (!base) break
    first = base.first
  }
  return first
}

function simplePhrase(page: QuotePage, limit: number, end: number): NounPhrase | null {
  const { tokens, nameAt } = page
  let first = end
  while (first > limit) {
    const before = tokens[first - 1]!.text
    if (nameAt[first - 1]! >= 0) {
      first--
      continue
    }
    if (isBreak(before) && !(before === ')' || before === '(')) break
    const word = before.toLowerCase()
    if (CLAUSE_OPENERS.has(word) && !(word === 'and' && joinsNames(page, first - 1, end))) {
      if (!isRelative(page, first - 1, end)) break
    }
    if (nameAt[first - 1]! < 0 && (word === 'said' || word === 'says' || word === 'told')) break
    if (AUXILIARIES.has(word) && word !== '’s' && word !== "'s") break
    if (SUBJECT_PRONOUNS.has(word)) break
    first--
  }
  while (first < end && TIME_WORDS.has(tokens[first]!.text.toLowerCase())) first++
  if (first < end && PREPOSITIONS.has(tokens[first]!.text.toLowerCase()) && nameAt[first]! < 0)
    first = basePhrase(page, first + 1, end)
  if (
    first >= end ||
    !/[\p{L}\p{N}]/u.test(tokens[first]!.text) ||
    hasVerbBehindName(page, first, end)
  )
    return null
  return { first, end }
}

/** "Ada Park posted a note" is more than a noun phrase. */
function hasVerbBehindName(page: QuotePage, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++)
    if (
      page.nameAt[i - 1]! >= 0 &&
      page.nameAt[i]! < 0 &&
      isVerbLike(page.tokens[i]!.text) &&
      !/^[’']s$/.test(page.tokens[i]!.text)
    )
      return true
  return false
}

/** "The mother of a woman who took …": the relative clause belongs to the noun in front of it. */
function isRelative(page: QuotePage, at: number, end: number): boolean {
  const { text } = page.tokens[at]!
  if (text !== 'who' && text !== 'which') return false
  return (
    at + 1 < end &&
    isVerbLike(page.tokens[at + 1]!.text) &&
    !isBreak(page.tokens[at - 1]?.text ?? ',')
  )
}

/** "Ada Park and Ben Reed said": names on both sides. */
function joinsNames(page: QuotePage, and: number, end: number): boolean {
  return page.nameAt[and - 1]! >= 0 && page.nameAt[and + 1]! >= 0 && page.nameAt[end - 1]! >= 0
}

/** The last noun phrase of "At a meeting on Sunday Foreign Minister Ada Park": back to what can only precede one. */
function basePhrase(page: QuotePage, limit: number, end: number): number {
  const { tokens, nameAt } = page
  let first = end
  while (first > limit) {
    const { text } = tokens[first - 1]!
    const word = text.toLowerCase()
    if (nameAt[first - 1]! >= 0 || text === '’s' || text === "'s" || ROLE_NOUNS.has(word)) {
      first--
      continue
    }
    if (TIME_WORDS.has(word) || PREPOSITIONS.has(word) || /^\d/.test(word)) break
    first--
    if (/^(?:the|a|an|his|her|its|their|some|many|several)$/.test(word)) break
    if (
      !isCapitalised(text) &&
      nameAt[first + 1]! < 0 &&
      !ROLE_NOUNS.has(word) &&
      isVerbLike(word)
    ) {
      first++
      break
    }
  }
  return first
}
