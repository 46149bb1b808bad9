import { textOf, type Span } from '../model/span'
import { sentenceAround } from './sentence-around'

/** What there is to say about one step on the way to a speaker. */
export interface EvidencePlace {
  /** The article's text. */
  readonly text: string
  /** The words that the step went by. */
  readonly words: Span
  /** The words that name the speaker beside the statement, or null. */
  readonly source: string | null
  /** Who speaks in the end, or null. */
  readonly speaker: string | null
}

type Describe = (place: EvidencePlace) => string

/** A sentence for every rule by which the engine finds statements, sources and those who are meant. */
const STEPS: Readonly<Record<string, Describe>> = {
  'quotation-after-verb': ({ text, words }) =>
    `${quoted(text, words)} reports it, in front of the quotation.`,
  'quotation-before-verb': ({ text, words }) =>
    `${quoted(text, words)} reports it, behind the quotation.`,
  'clause-after-verb': ({ text, words }) =>
    `${quoted(text, words)} reports what stands behind it, in the article’s words.`,
  'clause-before-verb': ({ text, words }) =>
    `${quoted(text, words)} reports what stands in front of it, in the article’s words.`,
  'according-to': ({ text, words }) => `${quoted(text, words)} tells whose word this is.`,
  'shared-subject': ({ text, words }) =>
    `${quoted(text, words)} reports it; who does so is named earlier in the sentence.`,
  'attributed-by-colon': ({ text, words }) => `${quoted(text, words)} announces it, with a colon.`,
  'continues-quotation': ({ speaker }) =>
    `It goes on from the quotation before it, so ${speaker ?? 'whoever spoke there'} is still speaking.`,
  'no-source': ({ text, words }) =>
    `${quoted(text, words)} reports it, and nobody is named beside it.`,
  source: ({ text, words }) => `The source is ${quoted(text, words)}.`,
  pronoun: ({ text, words, source, speaker }) =>
    `${taken(source, speaker)}, named last in ${excerpt(text, words)}.`,
  'relative-clause': ({ text, words, source }) =>
    `${source ? `“${source}”` : 'The source'} goes back to ${quoted(text, words)}, in front of it.`,
  description: ({ text, words, speaker }) => `${taken(textOf(text, words), speaker)}.`,
}

/** The few words beside a name that tell where it stands. */
const WORDS_BEFORE = /(?:\S+\s+){0,3}\S*$/
const WORDS_AFTER = /^\S*(?:\s+\S+){0,3}/

/**
 * What one step of the evidence means, as a sentence for the reader. A step without words of its
 * own, of a newer engine, is told of neutrally.
 *
 * @example describeEvidence('source', place) // 'The source is “he”.'
 */
export function describeEvidence(step: string, place: EvidencePlace): string {
  const describe = Object.hasOwn(STEPS, step) ? STEPS[step] : undefined
  return describe ? describe(place) : `${quoted(place.text, place.words)} counted as well.`
}

function taken(words: string | null, speaker: string | null): string {
  const source = words ? `“${words}”` : 'The source'
  return `${source} is taken for ${speaker ?? 'the speaker'}`
}

/** The words in quotation marks, whatever marks and line ends they held before. */
function quoted(text: string, words: Span): string {
  return `“${plain(textOf(text, words))}”`
}

/** The words with a few of their sentence on either side. */
function excerpt(text: string, words: Span): string {
  const sentence = sentenceAround(text, words)
  const before = WORDS_BEFORE.exec(text.slice(sentence.start, words.start))?.[0] ?? ''
  const after = WORDS_AFTER.exec(text.slice(words.end, sentence.end))?.[0] ?? ''
  const start = words.start - before.length
  const end = words.end + after.length
  const shown = plain(text.slice(start, end)).replace(/[\s,;.]+$/, '')
  return `“${start > sentence.start ? '… ' : ''}${shown}${end < sentence.end ? ' …' : ''}”`
}

function plain(words: string): string {
  return words.replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim()
}
