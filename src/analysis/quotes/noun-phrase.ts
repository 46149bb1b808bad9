import { isCapitalised } from '../../language/characters'
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  IRREGULAR_PASTS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../../language/clause-words'
import { QUOTATION_MARKS } from '../../language/quotation-marks'
import { ROLE_NOUNS } from '../../language/titles'
import type { QuotePage } from './quote-page'

/** Tokens from `first` to before `end` that name somebody. */
export interface NounPhrase {
  readonly first: number
  readonly end: number
}

/** A subject longer than this, with all it carries, was misread. */
const MAX_TOKENS = 45
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
  let limit = Math.max(page.sentences[page.sentenceAt[end]!]!.firstToken, end - MAX_TOKENS)
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

function skipLinks(page: QuotePage, first: number, end: number): number {
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

/** Prepositions that carry on a name behind an inverted verb: "said Ada Park of the harbour office". */
const CARRY_ON = new Set(['of', 'for', 'from', 'at'])
/** What may follow the comma of an apposition. */
const APPOSITION = /^(?:an?|the|his|her|its|their|who|whose|one|now|then|former|ex-.*|\d\d)$/

/** The noun phrase that begins at token `first`, with its appositions, or null. */
export function nounPhraseFrom(page: QuotePage, first: number): NounPhrase | null {
  const { tokens, sentences, sentenceAt, spanAt, nameAt } = page
  if (first >= tokens.length) return null
  const limit = Math.min(sentences[sentenceAt[first]!]!.endToken, first + MAX_TOKENS)
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
      if (end + 1 >= limit || spanAt[end + 1]! >= 0) break
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

/** The subject of the sentence that holds `at`: its first noun phrase outside an opening adverbial. */
export function mainSubject(page: QuotePage, at: number): NounPhrase | null {
  const { tokens, nameAt } = page
  const sentence = page.sentences[page.sentenceAt[at]!]!
  let first = skipLinks(page, sentence.firstToken, at)
  const opening = tokens[first]?.text.toLowerCase() ?? ''
  if (PREPOSITIONS.has(opening) || CLAUSE_OPENERS.has(opening) || /^\p{L}+ing$/u.test(opening)) {
    let comma = first
    while (comma < at && tokens[comma]!.text !== ',') comma++
    if (comma < at - 1) first = comma + 1
    else return null
  }
  if (SUBJECT_PRONOUNS.has(tokens[first]!.text.toLowerCase())) return { first, end: first + 1 }
  let end = first
  while (end < at) {
    const word = tokens[end]!.text
    if (
      nameAt[end]! < 0 &&
      (isBreak(word) || isVerbLike(word) || word === 'to' || CLAUSE_OPENERS.has(word))
    )
      break
    end++
    // A name at the head: the verb follows unless another noun does.
    if (nameAt[end - 1]! >= 0 && nameAt[end]! !== nameAt[end - 1]! && !isRoleAhead(page, end, at))
      break
  }
  return end > first ? { first, end } : null
}

function isRoleAhead(page: QuotePage, at: number, limit: number): boolean {
  const word = page.tokens[at]?.text ?? ''
  if (at >= limit) return false
  return (
    page.nameAt[at]! >= 0 ||
    ROLE_NOUNS.has(word.replace(/s$/, '')) ||
    ROLE_NOUNS.has(word) ||
    word === '’s' ||
    word === "'s"
  )
}
