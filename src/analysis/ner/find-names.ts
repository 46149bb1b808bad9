import type { EntityKind } from '../../model/entity'
import type { Sentence, Token } from '../../model/syntax'
import { bestLabels } from '../network/chain'
import { labelMarginals } from '../network/label-marginals'
import { widen } from '../network/score-sequence'
import { CAPITAL, type WordTraits } from '../network/word-traits'
import { calibrate } from './calibrate'
import { documentEvidence } from './document-evidence'
import { readDocumentForms } from './document-forms'
import { findTitle } from './find-title'
import { knownWords } from './known-words'
import { labelSpans, type LabelledName } from './label-spans'
import type { NameFinder } from './name-finder'
import { mendNames } from './mend-names'
import { nameFlags } from './name-features'
import { NAME_LABELS, NAME_TYPES } from './name-labels'
import type { NameMention } from './name-mention'

const KINDS: Readonly<Partial<Record<(typeof NAME_TYPES)[number], EntityKind>>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
}

/** A document as the steps before have read it. */
export interface ReadDocument {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Of each token. */
  readonly traits: readonly WordTraits[]
  /** As `documentTopic` tells it. */
  readonly topic: Float32Array
}

/**
 * The names of persons, organisations and places, in text order, never overlapping. Every sentence is read twice: by
 * itself, and in the light of what the first reading found in the rest of the document.
 */
export function findNames(document: ReadDocument, finder: NameFinder): readonly NameMention[] {
  const { tokens, sentences } = document
  const readings = readFirst(document, finder)
  const evidence = documentEvidence(tokens, sentences, firstMarginals(document, readings, finder))
  const found: Omit<NameMention, 'title'>[] = []
  sentences.forEach((sentence, s) => {
    const reading = readings[s]!
    if (!reading.hasCapitals) return
    const read = readSentence(finder, reading, evidence, sentence.firstToken)
    for (const name of mendNames(read, tokens, sentence.firstToken)) {
      const kind = KINDS[NAME_TYPES[name.type]!]
      const confidence = calibrate(finder.second.calibration, name.probability)
      if (kind && confidence >= finder.leastConfidence)
        found.push(makeMention(document, sentence, name, kind, confidence))
    }
  })
  return withTitles(tokens, sentences, found)
}

/** What the first reading makes of a sentence. */
export interface FirstReading {
  /** A row of label scores for each token. */
  readonly scores: Float32Array
  /** Ones for the tokens near a capital; all others are no part of a name, and are not looked at. */
  readonly isNear: Uint8Array
  readonly hasCapitals: boolean
}

/** The first reading of each sentence. */
export function readFirst(
  { text, tokens, sentences, traits, topic }: ReadDocument,
  { first, gazetteer }: Pick<NameFinder, 'first' | 'gazetteer'>,
): readonly FirstReading[] {
  const forms = readDocumentForms(tokens, sentences)
  const known = knownWords(text, tokens, sentences, gazetteer)
  const projected = first.projectTopic(topic)
  return sentences.map(({ firstToken, endToken }, s) => {
    const words = traits.slice(firstToken, endToken)
    const isNear = nearCapitals(words)
    const around = { shape: forms.shapes[s]!, forms, known: known.subarray(firstToken, endToken) }
    const addFlags = (i: number, add: (flag: number) => void) => {
      nameFlags(words, i, around, add)
    }
    const scores = first.scoreTokens(words, addFlags, projected, isNear)
    for (let i = 0; i < isNear.length; i++)
      if (isNear[i] === 0) scores[i * NAME_LABELS] = FAR_OUTSIDE
    return { scores, isNear, hasCapitals: isNear.includes(1) }
  })
}

/** How probable the first reading finds each label of each token. */
export function firstMarginals(
  { tokens, sentences }: Pick<ReadDocument, 'tokens' | 'sentences'>,
  readings: readonly FirstReading[],
  { firstChain }: Pick<NameFinder, 'firstChain'>,
): Float32Array {
  const marginals = new Float32Array(tokens.length * NAME_LABELS)
  sentences.forEach(({ firstToken, endToken }, s) => {
    const { scores, hasCapitals } = readings[s]!
    if (hasCapitals) marginals.set(labelMarginals(firstChain, scores), firstToken * NAME_LABELS)
    else for (let i = firstToken; i < endToken; i++) marginals[i * NAME_LABELS] = 1
  })
  return marginals
}

/** Score of being no name where no capital is near: all but certain. */
const FAR_OUTSIDE = 50
/** Small words are part of a name at most so far from its capitals: "Bank of the West". */
const NEAR = 2

function nearCapitals(words: readonly WordTraits[]): Uint8Array {
  const capitals = new Uint8Array(words.length)
  words.forEach(({ capital }, i) => {
    if (capital === CAPITAL.first || capital === CAPITAL.all || capital === CAPITAL.inner)
      capitals[i] = 1
  })
  return widen(capitals, NEAR)
}

function readSentence(
  { second, readAgain }: NameFinder,
  { scores, isNear }: FirstReading,
  evidence: Float32Array,
  firstToken: number,
): readonly LabelledName[] {
  const sums = readAgain(scores, evidence, firstToken, isNear)
  const labels = bestLabels(second.chain, sums)
  if (!labels.some((label) => label !== 0)) return []
  return labelSpans(labels, labelMarginals(second.chain, sums))
}

function makeMention(
  { text, tokens }: ReadDocument,
  sentence: Sentence,
  name: LabelledName,
  kind: EntityKind,
  confidence: number,
): Omit<NameMention, 'title'> {
  const firstToken = sentence.firstToken + name.firstToken
  const endToken = sentence.firstToken + name.endToken
  const { start } = tokens[firstToken]!
  const { end } = tokens[endToken - 1]!
  return {
    start,
    end,
    firstToken,
    endToken,
    name: text.slice(start, end).replace(/\s+/g, ' '),
    kind,
    confidence,
  }
}

function withTitles(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  found: readonly Omit<NameMention, 'title'>[],
): readonly NameMention[] {
  const inName = new Uint8Array(tokens.length)
  for (const { firstToken, endToken } of found) inName.fill(1, firstToken, endToken)
  let s = 0
  return found.map((name) => {
    while (sentences[s]!.endToken <= name.firstToken) s++
    const { firstToken } = sentences[s]!
    const title =
      name.kind === 'person'
        ? findTitle(tokens, name.firstToken, firstToken, (token) => inName[token] === 1)
        : null
    return { ...name, title }
  })
}
