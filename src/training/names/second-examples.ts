import type { ChainWeights } from '../../analysis/network/chain'
import type { Gazetteer } from '../../analysis/models/gazetteer'
import type { SequenceScorer } from '../../analysis/network/score-sequence'
import { documentEvidence, EVIDENCE_WIDTH } from '../../analysis/ner/document-evidence'
import { firstMarginals, readFirst, type FirstReading } from '../../analysis/ner/first-reading'
import type { InputLayer, SequenceExample } from '../sequence/train-sequence'
import type { WordTypes } from '../sequence/word-types'
import { readByTypes, type NameDocument } from './name-documents'

/** The bit of the label of no name. */
const OUTSIDE = 1

/** A stretch of tokens to learn the second reading from: what the document says about each of its tokens. */
export interface SecondExample extends SequenceExample {
  readonly evidence: Float32Array
}

/** The stretches of a document that the first reading has not learned from, with what it found there. */
export function secondExamples(
  document: NameDocument,
  types: WordTypes,
  gazetteer: Gazetteer,
  first: SequenceScorer,
  chain: ChainWeights,
): SecondExample[] {
  const { tokens, sentences, allowed, weight } = document
  const readings = readFirst(readByTypes(document, types), { first, gazetteer })
  const marginals = firstMarginals(tokens, readings, { firstChain: chain })
  // What the engine never looks at cannot be learned: a name without any capital near.
  const isPossible = ({ firstToken, isNear }: FirstReading) =>
    isNear.every((near, t) => near === 1 || (allowed[firstToken + t]! & OUTSIDE) !== 0)
  const evidence = documentEvidence(tokens, sentences, marginals)
  return readings.filter(isPossible).map(({ firstToken, endToken, scores }) => ({
    ...NOTHING_SPARSE,
    flagStarts: new Int32Array(endToken - firstToken + 1),
    keyStarts: new Int32Array(endToken - firstToken + 1),
    types: new Int32Array(endToken - firstToken),
    base: scores,
    evidence: evidence.subarray(firstToken * EVIDENCE_WIDTH, endToken * EVIDENCE_WIDTH),
    allowed: allowed.slice(firstToken, endToken),
    weight,
  }))
}

const NOTHING_SPARSE = { flags: new Int32Array(0), keys: new Int32Array(0), topic: null }

/** The evidence as the network's inputs; nothing of it is learned. */
export const EVIDENCE_LAYER: InputLayer<SecondExample> = {
  width: EVIDENCE_WIDTH,
  fixed: EVIDENCE_WIDTH,
  learned: null,
  fill: ({ evidence }, inputs) => {
    inputs.values.set(evidence)
  },
  learn: () => undefined,
}
