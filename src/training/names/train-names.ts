import { decodeSequence } from '../../analysis/models/decode-sequence'
import { decodeSecondReading } from '../../analysis/models/decode-second-reading'
import { createSecondReader } from '../../analysis/ner/second-reading'
import { createSequenceScorer } from '../../analysis/network/score-sequence'
import type { Gazetteer } from '../../analysis/models/gazetteer'
import type { WordVectors } from '../../analysis/network/word-vectors'
import { NAME_FEATURES, NAME_FLAGS } from '../../analysis/ner/name-features'
import { LEAST_CONFIDENCE } from '../../analysis/ner/name-finder'
import { mayFollow, NAME_LABELS } from '../../analysis/ner/name-labels'
import { isotonicShares } from '../isotonic'
import { loadKernels } from '../kernels/load-kernels'
import { seededRandom } from '../random'
import { encodeSequence } from '../sequence/encode-sequence'
import { joinNetworks } from '../sequence/join-networks'
import {
  trainNetwork,
  trainSequence,
  type SequenceNetwork,
  type SequenceOptions,
} from '../sequence/train-sequence'
import { createWordTypes, type WordTypes } from '../sequence/word-types'
import { judgeNames } from './judge-names'
import { encodeSecondReading } from './encode-second-reading'
import { readNameDocuments, type NameCorpus, type NameDocument } from './name-documents'
import { firstExamples } from './name-examples'
import { EVIDENCE_LAYER, secondExamples } from './second-examples'

const HEADLINES = 0.15
/** What is learned from; ieer is small, and the only one of American agencies. */
const TRAIN: readonly NameCorpus[] = [
  { path: 'ner/conll2003.train.jsonl.gz', marksOthers: true, weight: 1, headlines: HEADLINES },
  {
    path: 'ner/worldwide.train.jsonl.gz',
    marksOthers: true,
    weight: 1,
    marksLongPlaces: true,
    headlines: HEADLINES,
  },
  { path: 'ner/ieer.train.jsonl.gz', marksOthers: false, weight: 2, headlines: HEADLINES },
]
/** What confidence is calibrated on. */
const DEV: readonly NameCorpus[] = [
  { path: 'ner/conll2003.dev.jsonl.gz', marksOthers: true, weight: 1 },
  { path: 'ner/worldwide.dev.jsonl.gz', marksOthers: true, weight: 1 },
  { path: 'ner/ieer.dev.jsonl.gz', marksOthers: false, weight: 1 },
]

const COMMON = { labels: NAME_LABELS, mayFollow, wordDropout: 0.05, seed: 1 }
const FIRST: SequenceOptions = {
  ...COMMON,
  hidden: 100,
  subword: 32,
  radius: 2,
  flags: NAME_FLAGS,
  epochs: 3,
  rate: 0.05,
  dropout: 0.3,
  wideDropout: 0.5,
  decay: 1e-4,
}
const SECOND: SequenceOptions = {
  ...COMMON,
  hidden: 48,
  subword: 0,
  radius: 0,
  flags: 1,
  epochs: 3,
  rate: 0.03,
  dropout: 0.2,
  wideDropout: 0,
  decay: 0,
}
/** The second reading learns from what the first found in documents that it had not seen: in so many parts. */
const FOLDS = 2
/** The first reading is the mean of so many networks. */
const NETWORKS = 2
/** Sparse features none of whose weights is as large are left out of the file. */
const SMALLEST_WEIGHT = 0.03

/** The two files of the name finder: for the first and for the second reading. */
export interface TrainedNames {
  readonly first: Uint8Array
  readonly second: Uint8Array
  /** F1 of names, exact in extent and type, by the corpus of a development set. */
  readonly scores: Readonly<Record<string, number>>
}

/** @param log takes a line about every step, which takes minutes */
export async function trainNames(
  vectors: WordVectors,
  gazetteer: Gazetteer,
  log: (line: string) => void,
): Promise<TrainedNames> {
  const types = createWordTypes(vectors)
  const documents = TRAIN.flatMap(readNameDocuments)
  log(`names: ${String(documents.length)} documents`)
  const seen = await Promise.all(
    Array.from({ length: FOLDS }, async (_, fold) => {
      const isHeldOut = (_document: NameDocument, d: number) => d % FOLDS === fold
      const bytes = await trainFirst(
        documents.filter((document, d) => !isHeldOut(document, d)),
        types,
        gazetteer,
        (line) => {
          log(`names, part ${String(fold + 1)}: ${line}`)
        },
      )
      const model = decodeSequence(bytes, NAME_LABELS, vectors.dimensions)
      const scorer = createSequenceScorer(model, vectors, NAME_FEATURES)
      return documents
        .filter(isHeldOut)
        .flatMap((document) => secondExamples(document, types, gazetteer, scorer, model.chain))
    }),
  )
  const first = await trainFirst(documents, types, gazetteer, (line) => {
    log(`names, first reading: ${line}`)
  })
  const network = trainNetwork(
    await loadKernels(),
    seen.flat(),
    EVIDENCE_LAYER,
    seededRandom(SECOND.seed),
    {
      ...SECOND,
      onEpoch: (_, epoch, loss) => {
        log(`names, second reading: ${describe(epoch, loss)}`)
      },
    },
  )
  const model = decodeSequence(first, NAME_LABELS, vectors.dimensions)
  const finderOf = (bytes: Uint8Array, leastConfidence: number) => {
    const reading = decodeSecondReading(bytes)
    return {
      gazetteer,
      first: createSequenceScorer(model, vectors, NAME_FEATURES),
      firstChain: model.chain,
      readAgain: createSecondReader(reading),
      second: reading,
      leastConfidence,
    }
  }
  const raw = finderOf(encodeSecondReading(network, SECOND.hidden, IDENTITY), 0)
  const judged = DEV.flatMap((corpus) => judgeNames(raw, corpus, types).judged)
  const second = encodeSecondReading(network, SECOND.hidden, isotonicShares(judged, SHARES))
  const finder = finderOf(second, LEAST_CONFIDENCE)
  const scores = DEV.map((corpus) => [
    corpus.path.replace(/^ner\/|\.jsonl\.gz$/g, ''),
    judgeNames(finder, corpus, types).f1,
  ])
  return { first, second, scores: Object.fromEntries(scores) as Record<string, number> }
}

/** Numbers of a calibration: a step of five hundredths. */
const SHARES = 21
const IDENTITY = Float32Array.of(0, 1)

async function trainFirst(
  documents: readonly NameDocument[],
  types: WordTypes,
  gazetteer: Gazetteer,
  log: (line: string) => void,
): Promise<Uint8Array> {
  const examples = documents.flatMap((document) => firstExamples(document, types, gazetteer))
  const networks: SequenceNetwork[] = []
  for (let seed = 1; seed <= NETWORKS; seed++) {
    const onEpoch = (_: SequenceNetwork, epoch: number, loss: number) => {
      log(`network ${String(seed)}, ${describe(epoch, loss)}`)
    }
    const options = { ...FIRST, seed, onEpoch }
    networks.push(trainSequence(await loadKernels(), examples, types.list, types.vectors, options))
  }
  const sizes = { ...FIRST, dimensions: types.vectors.dimensions }
  const { hidden, subword } = FIRST
  return encodeSequence(
    joinNetworks(networks, sizes),
    { ...sizes, hidden: hidden * NETWORKS, subword: subword * NETWORKS },
    SMALLEST_WEIGHT,
  )
}

function describe(epoch: number, loss: number): string {
  return `epoch ${String(epoch + 1)}, loss ${loss.toFixed(0)}`
}
