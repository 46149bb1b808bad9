import { nameLabel, NAME_LABELS, NAME_TYPES, type NameType } from '../../analysis/ner/name-labels'
import { splitSentences } from '../../analysis/split-sentences'
import { tokenise } from '../../analysis/tokenise'
import type { Sentence, Token } from '../../model/syntax'
import { documentTopic } from '../../analysis/network/document-topic'
import type { ReadDocument } from '../../analysis/ner/read-document'
import type { WordTypes } from '../sequence/word-types'
import { seededRandom } from '../random'
import { readRecords } from '../read-corpus'
import { writeHeadlines } from './headlines'

/** One document of a corpus, read by the engine's own tokeniser, with the labels its tokens may have. */
export interface NameDocument {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** A bit for each label that a token may have; several where the corpus does not say. */
  readonly allowed: Uint32Array
  /** The names themselves, as the corpus marks them. */
  readonly names: readonly MarkedName[]
  readonly weight: number
}

export interface MarkedName {
  readonly start: number
  readonly end: number
  readonly type: NameType
}

/** How a corpus is to be used. */
export interface NameCorpus {
  readonly path: string
  /** False where names of other types are simply not marked. */
  readonly marksOthers: boolean
  readonly weight: number
  /** True where the place something lies in and points of the compass are marked with it; `asOthersMark` mends that. */
  readonly marksLongPlaces?: boolean
  /** Share of its short sentences that are read as headlines; none unless told. */
  readonly headlines?: number
}

const OUTSIDE = 1
const ANY = (1 << NAME_LABELS) - 1
const OTHER_TYPE = NAME_TYPES.indexOf('MISC')
/** Outside of names, or in a name of another type. */
const OUTSIDE_OR_OTHER = OUTSIDE | (0b1111 << (1 + OTHER_TYPE * 4))

export function readNameDocuments({
  path,
  marksOthers,
  weight,
  marksLongPlaces,
  headlines = 0,
}: NameCorpus): NameDocument[] {
  const random = seededRandom(1)
  return readRecords<{ text: string; entities: readonly MarkedName[] }>(path).map(
    ({ text: written, entities }) => {
      const text = headlines > 0 ? writeHeadlines(written, headlines, random) : written
      const tokens = tokenise(text)
      const sentences = splitSentences(text, tokens)
      const names = marksLongPlaces
        ? entities.flatMap((name) => asOthersMark(name, text))
        : entities
      const allowed = labelTokens(tokens, sentences, names, marksOthers)
      return { text, tokens, sentences, allowed, names, weight }
    },
  )
}

/** The document as the engine's steps read it. */
export function readByTypes(
  { text, tokens, sentences }: NameDocument,
  types: WordTypes,
): ReadDocument {
  const traits = tokens.map((token) => types.list[types.numberOf(token.text)]!)
  return { text, tokens, sentences, traits, topic: documentTopic(traits, types.vectors) }
}

/** "Lochside, Kenya" as two places, and "West Lochside" without its compass point, as the other corpora have it. */
function asOthersMark(name: MarkedName, text: string): readonly MarkedName[] {
  if (name.type !== 'LOC') return [name]
  const words = text.slice(name.start, name.end)
  const compass =
    /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|central)(?:ern)? /.exec(
      words,
    )
  if (compass) return [{ ...name, start: name.start + compass[0].length }]
  if (!/^[^,]+, [^,]+$/.test(words)) return [name]
  const comma = name.start + words.indexOf(',')
  return [
    { ...name, end: comma },
    { ...name, start: comma + 2 },
  ]
}

function labelTokens(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly MarkedName[],
  marksOthers: boolean,
): Uint32Array {
  const allowed = new Uint32Array(tokens.length).fill(marksOthers ? OUTSIDE : OUTSIDE_OR_OTHER)
  const startAt = new Map(tokens.map(({ start }, i) => [start, i]))
  const endAt = new Map(tokens.map(({ end }, i) => [end, i]))
  const sentenceAt = new Int32Array(tokens.length)
  sentences.forEach(({ firstToken, endToken }, s) => sentenceAt.fill(s, firstToken, endToken))
  for (const { start, end, type } of names) {
    const first = startAt.get(start)
    const last = endAt.get(end)
    // A name that our tokens or sentences cut through can be anything.
    if (first === undefined || last === undefined || sentenceAt[first] !== sentenceAt[last])
      tokens.forEach((token, i) => {
        if (token.start < end && token.end > start) allowed[i] = ANY
      })
    else
      for (let i = first; i <= last; i++)
        allowed[i] = 1 << nameLabel(NAME_TYPES.indexOf(type), i - first, last - first + 1)
  }
  return allowed
}
