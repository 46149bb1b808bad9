import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  PREPOSITIONS,
  STATEMENT_NOUNS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../../language/clause-words'
import { SPEECH_VERB_FORMS } from '../../language/speech-verbs'
import type { Cue } from './find-cues'
import { isBreak, isVerbLike, nounPhraseFrom, type NounPhrase } from './noun-phrase'
import type { QuotePage } from './quote-page'

/** The words reported behind a cue, and to whom. */
export interface RightContent {
  readonly content: NounPhrase
  readonly addressee: NounPhrase | null
  /** True when the content is one quotation and nothing else. */
  readonly direct: boolean
}

/** An adverbial such as "in a statement to the stock exchange" is no longer than this. */
const MAX_ADVERBIAL = 12
/** A clause shows its verb within so many tokens. */
const MAX_TO_VERB = 18
const QUESTION_WORDS = new Set([
  'if',
  'whether',
  'how',
  'why',
  'what',
  'where',
  'when',
  'who',
  'which',
])

/** What is said behind the cue, or null when nothing is. */
export function contentAfter(page: QuotePage, cue: Cue): RightContent | null {
  const limit = contentLimit(page, cue.end)
  const patterns = cue.verb?.patterns ?? []
  if (cue.end >= page.tokens.length || page.paragraphAt[cue.end] !== page.paragraphAt[cue.end - 1])
    return null
  const direct = quotationAt(page, cue.end)
  if (direct) return { content: direct, addressee: null, direct: true }
  if (patterns.includes('label') && !QUESTION_WORDS.has(page.tokens[cue.end]?.text ?? ''))
    return labelAfter(page, cue.end, limit)
  if (patterns.includes('infinitive') && page.tokens[cue.end]?.text === 'to')
    return ranged(page, cue.end, limit, null)
  if (patterns.includes('of')) return objectContent(page, cue.end, limit, 'of')
  if (patterns.includes('object')) {
    const found = behindObject(page, cue, limit)
    if (found) return found
  }
  if (patterns.every((pattern) => pattern === 'quote')) return quotedLater(page, cue.end, limit)
  const at = skipAdverbials(page, cue.end, limit)
  const later = quotationAt(page, at)
  if (later) return { content: later, addressee: null, direct: true }
  const that = page.tokens[at]?.text === 'that' ? at + 1 : at
  if (that === at && !opensClause(page, cue, at, limit)) return null
  return ranged(page, that, limit, null)
}

/** End of the sentence; where a quotation is cut by it, the end of the quotation. */
function contentLimit(page: QuotePage, at: number): number {
  if (at >= page.tokens.length) return at
  let end = page.sentences[page.sentenceAt[at]!]!.endToken
  const span = page.spans[page.spanAt[Math.min(end, page.tokens.length) - 1]!]
  if (span && span.endToken > end) end = span.endToken
  return end
}

/** The quotation that follows at once, after a colon or comma at most, and fills the rest of its sentence. */
function quotationAt(page: QuotePage, at: number): NounPhrase | null {
  const { tokens, spanAt, spans } = page
  let first = at
  if (/^[:,]$/.test(tokens[first]?.text ?? '')) first++
  const span = spans[spanAt[first] ?? -1]
  if (!span || span.firstToken !== first || page.paragraphAt[first] !== page.paragraphAt[at - 1])
    return null
  const next = tokens[span.endToken]
  const runsOn =
    next &&
    page.paragraphAt[span.endToken] === page.paragraphAt[first] &&
    /^\p{Ll}/u.test(next.text) &&
    first === at
  return runsOn ? null : { first, end: adjoiningEnd(page, span.endToken) }
}

/** A quotation that opens again at once (a new paragraph that was run on) is one with the quotation before. */
function adjoiningEnd(page: QuotePage, from: number): number {
  let end = from
  for (;;) {
    const next = page.spans[page.spanAt[end] ?? -1]
    if (!next || next.firstToken !== end || page.paragraphAt[end] !== page.paragraphAt[end - 1])
      return end
    end = next.endToken
  }
}

/** Between a verb of naming and the quoted words stand no more tokens than this. */
const MAX_TO_LABEL = 8

/** "described the vote as “a farce”": what is named belongs to what was said. */
function labelAfter(page: QuotePage, at: number, limit: number): RightContent | null {
  for (let i = at; i < Math.min(limit, at + MAX_TO_LABEL); i++) {
    const span = page.spans[page.spanAt[i]!]
    if (!span) {
      if (/^[,;:.]$/.test(page.tokens[i]!.text)) return null
      continue
    }
    const named = /^(?:as|a|an|the)$/.test(page.tokens[at]!.text) ? i : at
    return { content: { first: named, end: span.endToken }, addressee: null, direct: named === i }
  }
  return null
}

/** A quotation further on in the sentence: 'joked over lunch that ...' is left alone, 'tweeted at noon: “…”' is not. */
function quotedLater(page: QuotePage, at: number, limit: number): RightContent | null {
  for (let i = at; i < Math.min(limit, at + MAX_ADVERBIAL); i++) {
    if (page.tokens[i]!.text !== ':') continue
    const content = quotationAt(page, i)
    return content && { content, addressee: null, direct: true }
  }
  return null
}

/** "accused it of …": the object belongs to what was said. */
function objectContent(
  page: QuotePage,
  at: number,
  limit: number,
  link: string,
): RightContent | null {
  const object = nounPhraseFrom(page, at)
  if (!object) return null
  for (let i = at; i < Math.min(limit, at + MAX_ADVERBIAL); i++)
    if (page.tokens[i]!.text === link) return ranged(page, at, limit, null)
  return null
}

/** "told Ada Park that …", "urged them to …", "told Reuters: “…”". */
function behindObject(page: QuotePage, cue: Cue, limit: number): RightContent | null {
  const { tokens } = page
  const object = objectAt(page, cue.end, limit)
  if (!object) return null
  if (tokens[object.end]?.text === 'to' && cue.verb?.kind !== 'says')
    return ranged(page, cue.end, limit, object)
  const at = skipAdverbials(page, object.end, limit)
  const direct = quotationAt(page, at)
  if (direct) return { content: direct, addressee: object, direct: true }
  const next = tokens[at]?.text ?? ''
  if (next === 'that') return ranged(page, at + 1, limit, object)
  const tells =
    cue.verb?.kind === 'says' &&
    !PREPOSITIONS.has(next) &&
    showsVerb(page, at, limit) &&
    startsClause(page, at, limit)
  if (QUESTION_WORDS.has(next) || SUBJECT_PRONOUNS.has(next) || tells)
    return ranged(page, at, limit, object)
  return null
}

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

/** Passes "on Monday", "late Thursday", "in a statement to the exchange" when words that are said follow. */
function skipAdverbials(page: QuotePage, from: number, limit: number): number {
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

/** May the verb take the words at `at` without "that"? */
function opensClause(page: QuotePage, cue: Cue, at: number, limit: number): boolean {
  const word = page.tokens[at]?.text.toLowerCase() ?? ''
  if (at >= limit) return false
  if (page.spanAt[at]! >= 0) return true
  if (isBreak(word)) return false
  if (QUESTION_WORDS.has(word)) return cue.verb?.lemma !== 'say' || word !== 'who'
  if (SUBJECT_PRONOUNS.has(word) || word === 'there') return isFinite(page, at + 1, limit)
  if (cue.verb?.lemma !== 'say' && !showsVerb(page, at, limit)) return false
  return (cue.verb?.patterns.includes('clause') ?? false) && startsClause(page, at, limit)
}

function isFinite(page: QuotePage, at: number, limit: number): boolean {
  return at < limit && !isBreak(page.tokens[at]!.text)
}

/** Words that cannot begin the subject of a clause. */
const NO_SUBJECT =
  /^(?:so|not|yes|no|to|too|as|than|nothing|something|anything|little|much|more|goodbye|hello|sorry|well)$/

function startsClause(page: QuotePage, at: number, limit: number): boolean {
  const { tokens } = page
  const word = tokens[at]?.text.toLowerCase() ?? ''
  if (at >= limit || isBreak(word) || NO_SUBJECT.test(word)) return false
  if (CLAUSE_OPENERS.has(word) && word !== 'if' && word !== 'while' && word !== 'although')
    return false
  if (showsVerb(page, at, limit)) return true
  // A present tense shows nothing: trust the length of what follows a verb of saying.
  const MIN_CLAUSE = 5
  return !PREPOSITIONS.has(word) && limit - at >= MIN_CLAUSE
}

function showsVerb(page: QuotePage, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + MAX_TO_VERB); i++)
    if (page.nameAt[i]! < 0 && isVerbLike(page.tokens[i]!.text)) return true
  return false
}

function ranged(
  page: QuotePage,
  first: number,
  limit: number,
  addressee: NounPhrase | null,
): RightContent | null {
  const end = trimEnd(page, first, cutBefore(page, first, limit))
  if (end <= first) return null
  const span = page.spans[page.spanAt[first]!]
  const direct = span !== undefined && span.firstToken === first && span.endToken >= end
  return { content: { first, end }, addressee, direct }
}

/** What is said ends before the next reporting words of the same sentence. */
function cutBefore(page: QuotePage, first: number, limit: number): number {
  const { tokens, spanAt } = page
  for (let i = first + 1; i < limit; i++) {
    if (spanAt[i]! >= 0) continue
    const word = tokens[i]!.text
    if (word === ';') return i
    const next = tokens[i + 1]?.text ?? ''
    if (word === ',' && (next === 'according' || SPEECH_VERB_FORMS.get(next)?.form === 'ing'))
      return i
    if ((word === 'and' || word === 'but') && opensStatement(page, i + 1, limit))
      return tokens[i - 1]!.text === ',' ? i - 1 : i
  }
  return limit
}

/** "… and the harbour office said": another statement begins. */
function opensStatement(page: QuotePage, at: number, limit: number): boolean {
  const subject = nounPhraseFrom(page, at)
  let verb = subject ? subject.end : at
  if (verb >= limit) return false
  if (AUXILIARIES.has(page.tokens[verb]!.text)) verb++
  const form = SPEECH_VERB_FORMS.get(page.tokens[verb]?.text ?? '')
  return (
    form !== undefined && (form.form === 'past' || form.form === 'third') && page.nameAt[verb]! < 0
  )
}

/** Leaves out the final full stop and commas, unless they stand inside closing marks. */
export function trimEnd(page: QuotePage, first: number, limit: number): number {
  let end = limit
  while (
    end > first &&
    /^[.,;:—–!?]$|^\.{3}$/.test(page.tokens[end - 1]!.text) &&
    page.spanAt[end - 1]! < 0
  )
    end--
  return end
}
