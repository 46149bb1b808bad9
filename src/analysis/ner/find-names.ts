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
import { readAgain } from './second-reading'

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
  const scores = firstScores(document, finder)
  const marginals = new Float32Array(tokens.length * NAME_LABELS)
  sentences.forEach(({ firstToken }, s) => {
    marginals.set(labelMarginals(finder.firstChain, scores[s]!), firstToken * NAME_LABELS)
  })
  const evidence = documentEvidence(tokens, sentences, marginals)
  const found: Omit<NameMention, 'title'>[] = []
  sentences.forEach((sentence, s) => {
    const read = readSentence(finder, scores[s]!, evidence, sentence.firstToken)
    for (const name of mendNames(read, tokens, sentence.firstToken)) {
      const kind = KINDS[NAME_TYPES[name.type]!]
      const confidence = calibrate(finder.second.calibration, name.probability)
      if (kind && confidence >= finder.leastConfidence)
        found.push(makeMention(document, sentence, name, kind, confidence))
    }
  })
  return withTitles(tokens, sentences, found)
}

/** Label scores of the first reading, for each sentence. */
export function firstScores(
  { text, tokens, sentences, traits, topic }: ReadDocument,
  { first, gazetteer }: Pick<NameFinder, 'first' | 'gazetteer'>,
): readonly Float32Array[] {
  const forms = readDocumentForms(tokens, sentences)
  const known = knownWords(text, tokens, sentences, gazetteer)
  const projected = first.projectTopic(topic)
  return sentences.map(({ firstToken, endToken }, s) => {
    const words = traits.slice(firstToken, endToken)
    const around = { shape: forms.shapes[s]!, forms, known: known.subarray(firstToken, endToken) }
    const addFlags = (i: number, add: (flag: number) => void) => {
      nameFlags(words, i, around, add)
    }
    const near = nearCapitals(words)
    const scores = first.scoreTokens(words, addFlags, projected, near)
    near.forEach((isNear, i) => {
      if (isNear === 0) scores[i * NAME_LABELS] = FAR_OUTSIDE
    })
    return scores
  })
}

/** Score of being no name where no capital is near: such tokens are not looked at, which are half of all. */
const FAR_OUTSIDE = 20
/** Small words are part of a name at most so far from its capitals: "Bank of the West". */
const NEAR = 2

function nearCapitals(words: readonly WordTraits[]): Uint8Array {
  const hasCapital = ({ capital }: WordTraits) =>
    capital === CAPITAL.first || capital === CAPITAL.all || capital === CAPITAL.inner
  return widen(
    Uint8Array.from(words, (word) => (hasCapital(word) ? 1 : 0)),
    NEAR,
  )
}

function readSentence(
  { second }: NameFinder,
  scores: Float32Array,
  evidence: Float32Array,
  firstToken: number,
): readonly LabelledName[] {
  const sums = readAgain(second, scores, evidence, firstToken)
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
