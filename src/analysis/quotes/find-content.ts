import { PREPOSITIONS, SUBJECT_PRONOUNS } from '../../language/clause-words'
import type { Cue } from './find-cues'
import { type NounPhrase } from './noun-phrase'
import { nounPhraseFrom } from './noun-phrase-from'
import { objectAt } from './find-object'
import { cutBefore, trimEnd } from './content-end'
import { opensClause, QUESTION_WORDS, showsVerb, startsClause } from './opens-clause'
import { MAX_ADVERBIAL, skipAdverbials } from './skip-adverbials'
import type { QuotePage } from './quote-page'

/** The words reported behind a cue, and to whom. */
export interface RightContent {
  readonly content: NounPhrase
  readonly addressee: NounPhrase | null
  /** True when the content is one quotation and nothing else. */
  readonly direct: boolean
}

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

/** No sentence of a newspaper reports more tokens; a text without full stops stays readable in time. */
const MAX_CONTENT = 400

/** End of the sentence; where a quotation is cut by it, the end of the quotation. */
function contentLimit(page: QuotePage, at: number): number {
  if (at >= page.tokens.length) return at
  let end = Math.min(page.sentences[page.sentenceAt[at]!]!.endToken, at + MAX_CONTENT)
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
