import { decodeSequence } from '../../analysis/models/decode-sequence'
import { createSequenceScorer } from '../../analysis/network/score-sequence'
import type { WordVectors } from '../../analysis/network/word-vectors'
import { CUE_FEATURES, CUE_FLAGS, CUE_LABELS } from '../../analysis/quotes/cue-features'
import { findReportingWords, type ReportingWord } from '../../analysis/quotes/find-reporting-words'
import { ROLE_FLAGS } from '../../analysis/quotes/role-features'
import { mayRoleFollow, ROLE_LABELS } from '../../analysis/quotes/role-labels'
import { loadKernels } from '../kernels/load-kernels'
import { readRecords } from '../read-corpus'
import { encodeSequence } from '../sequence/encode-sequence'
import {
  trainSequence,
  type SequenceExample,
  type SequenceOptions,
} from '../sequence/train-sequence'
import { createWordTypes, type WordTypes } from '../sequence/word-types'
import { cueExamples } from './cue-examples'
import { dateStatements } from './date-statements'
import { invertStatements } from './invert-statements'
import {
  layOutDocuments,
  type QuoteDocument,
  type QuoteRecord,
  type Readers,
} from './quote-documents'
import { roleExamples } from './role-examples'

const TRAIN = 'quotes/polnear.train.jsonl.gz'

const COMMON = { rate: 0.05, wordDropout: 0.05, decay: 1e-4, seed: 1 }
const CUES: SequenceOptions = {
  ...COMMON,
  labels: CUE_LABELS,
  hidden: 32,
  subword: 16,
  radius: 2,
  flags: CUE_FLAGS,
  epochs: 3,
  dropout: 0.2,
  wideDropout: 0.6,
  mayFollow: () => true,
}
const STATEMENTS: SequenceOptions = {
  ...COMMON,
  labels: ROLE_LABELS,
  hidden: 96,
  subword: 16,
  radius: 2,
  flags: ROLE_FLAGS,
  epochs: 6,
  dropout: 0.35,
  wideDropout: 0,
  mayFollow: mayRoleFollow,
}
/** The second model learns from what the first took for reporting words in documents that it had not seen: in so many parts. */
const FOLDS = 2
/** From this probability on a word is taken for a reporting word; the engine asks for more where no quotation stands. */
const TAKEN = { beside: 0.15, known: 0.15, other: 0.15 }
/** Sparse features none of whose weights is as large are left out of the files. */
const SMALLEST_WEIGHT = 0.1

/** The two files that find statements. */
export interface TrainedQuotes {
  readonly cues: Uint8Array
  readonly statements: Uint8Array
}

/** @param log takes a line about every step, which takes minutes */
export async function trainQuotes(
  vectors: WordVectors,
  readers: Readers,
  log: (line: string) => void,
): Promise<TrainedQuotes> {
  const types = createWordTypes(vectors)
  const records = readRecords<QuoteRecord>(TRAIN)
  const made = [...invertStatements(records), ...dateStatements(records)]
  const documents = layOutDocuments([...records, ...made], types, readers)
  log(`quotes: ${String(documents.length)} documents`)
  const taken = await takenElsewhere(documents, types, log)
  const cues = await train(documents.flatMap(cueExamples), types, CUES, (line) => {
    log(`cues: ${line}`)
  })
  const examples = documents.flatMap((document, d) => roleExamples(document, taken[d]!, types))
  const statements = await train(examples, types, STATEMENTS, (line) => {
    log(`statements: ${line}`)
  })
  return { cues, statements }
}

/** For each document what a model that has learned from other documents takes for reporting words. */
async function takenElsewhere(
  documents: readonly QuoteDocument[],
  types: WordTypes,
  log: (line: string) => void,
): Promise<readonly (readonly ReportingWord[])[]> {
  const taken: (readonly ReportingWord[])[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = documents.filter((_, d) => d % FOLDS !== fold)
    const bytes = await train(others.flatMap(cueExamples), types, CUES, (line) => {
      log(`cues, part ${String(fold + 1)}: ${line}`)
    })
    const model = decodeSequence(bytes, CUE_LABELS, types.vectors.dimensions)
    const finder = {
      cues: createSequenceScorer(model, types.vectors, CUE_FEATURES),
      cueChain: model.chain,
    }
    documents.forEach(({ page, traits, syntax }, d) => {
      if (d % FOLDS !== fold) return
      taken[d] = findReportingWords(page, traits, syntax, finder, TAKEN)
    })
  }
  return taken
}

async function train(
  examples: readonly SequenceExample[],
  types: WordTypes,
  options: SequenceOptions,
  log: (line: string) => void,
): Promise<Uint8Array> {
  const network = trainSequence(await loadKernels(), examples, types.list, types.vectors, {
    ...options,
    onEpoch: (_, epoch, loss) => {
      log(`epoch ${String(epoch + 1)}, loss ${loss.toFixed(0)}`)
    },
  })
  const sizes = { ...options, dimensions: types.vectors.dimensions }
  return encodeSequence(network, sizes, SMALLEST_WEIGHT)
}
