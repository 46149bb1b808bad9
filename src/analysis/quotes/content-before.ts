import { TIME_WORDS } from '../../language/clause-words'
import { isAllCapitals } from '../../language/characters'
import { isVerbLike, type NounPhrase } from './noun-phrase'
import type { QuotePage } from './quote-page'

/** Words reported in front of their source. */
export interface LeftContent {
  readonly content: readonly NounPhrase[]
  readonly direct: boolean
}

/** A dateline ("MOSCOW (AP) —") ends within so many tokens. */
const MAX_DATELINE = 10
/** Fewer words before a comma are an adverbial ("In Paris, officials said …"), not a clause. */
const MIN_CLAUSE = 4

/** The quotation, or the clause up to a comma, that ends directly before token `at`. */
export function contentBefore(page: QuotePage, at: number): LeftContent | null {
  const { tokens, spanAt, spans, sentenceAt, paragraphAt } = page
  const last = at - 1
  if (last < 0 || paragraphAt[last] !== paragraphAt[at]) return null
  const comma = tokens[last]!.text === ','
  const span = spans[spanAt[comma ? last - 1 : last] ?? -1]
  const endsInSpan = span !== undefined && span.endToken === (comma ? last : last + 1)
  if (
    endsInSpan &&
    (comma || /^[,.!?…—–]$|^\.{2,}$/.test(tokens[span.endToken - 2]!.text) || !span.closed)
  ) {
    const first = sentenceStart(page, span.firstToken)
    if (span.firstToken - first <= 1 || sentenceAt[span.firstToken] !== sentenceAt[first])
      return { content: [{ first: span.firstToken, end: span.endToken }], direct: true }
    if (!isFragment(page, span.firstToken, first))
      return { content: [{ first: span.firstToken, end: span.endToken }], direct: true }
    return { content: [{ first, end: span.endToken }], direct: false }
  }
  if (!comma || sentenceAt[last] !== sentenceAt[at]) return null
  const first = sentenceStart(page, last)
  if (last - first < MIN_CLAUSE || !showsVerb(page, first, last)) return null
  return { content: [{ first, end: last }], direct: false }
}

/** A clause has a verb; a verb in the present may not be told by its form, but most have another. */
function showsVerb(page: QuotePage, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (page.nameAt[i]! < 0 && isVerbLike(page.tokens[i]!.text)) return true
  return end - first >= LONG_CLAUSE
}

/** So many words before a comma are hardly an adverbial. */
const LONG_CLAUSE = 9

/** A quotation that runs on from the words in front of it is part of their clause; behind a colon it is not. */
function isFragment(page: QuotePage, first: number, start: number): boolean {
  const before = page.tokens[first - 1]!.text
  return first - start > 1 && !/^[:.!?]$/.test(before)
}

/** First token of the sentence that holds `at`, behind a dateline and words that only link it to the one before. */
export function sentenceStart(page: QuotePage, at: number): number {
  const { tokens } = page
  const sentence = page.sentences[page.sentenceAt[at]!]!
  let first = sentence.firstToken
  const limit = Math.min(at, first + MAX_DATELINE)
  for (let i = first + 1; i < limit; i++)
    if (/^(?:—|–|-|--)$/.test(tokens[i]!.text) && isAllCapitals(tokens[first]!.text)) {
      first = i + 1
      break
    }
  while (first < at && /^(?:but|and|yet|however|meanwhile|so|,)$/i.test(tokens[first]!.text))
    first++
  return first
}

/** True when nothing but adverbials of time and manner lies between `from` and the end of the sentence. */
export function endsSentenceSoon(page: QuotePage, from: number): boolean {
  const { tokens, sentences, sentenceAt, spanAt } = page
  if (from >= tokens.length || sentenceAt[from] !== sentenceAt[from - 1]) return true
  const { endToken } = sentences[sentenceAt[from]!]!
  const MAX_TAIL = 14
  if (endToken - from > MAX_TAIL) return false
  const word = tokens[from]!.text
  if (/^[.!?…)]$/.test(word)) return true
  if (spanAt[from]! >= 0) return false
  return (
    TIME_WORDS.has(word.toLowerCase()) ||
    /^(?:in|on|at|to|by|during|after|via|through|as|before|from|when|while|with|,)$/.test(word)
  )
}
