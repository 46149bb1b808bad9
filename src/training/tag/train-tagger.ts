import { decodeSequence } from '../../analysis/models/decode-sequence'
import type { WordVectors } from '../../analysis/network/word-vectors'
import { TAG_FLAGS } from '../../analysis/tag/tag-features'
import { createTagger, type TagSentence } from '../../analysis/tag/tag-sentence'
import { CLASSES } from '../../analysis/tag/word-classes'
import { loadKernels } from '../kernels/load-kernels'
import { readTrainingTrees, type TreebankSentence } from '../read-treebank'
import { encodeSequence } from '../sequence/encode-sequence'
import { trainSequence, type SequenceOptions } from '../sequence/train-sequence'
import { createWordTypes, type WordTypes } from '../sequence/word-types'
import { tagExample } from './tag-examples'

const OPTIONS: SequenceOptions = {
  labels: CLASSES,
  hidden: 64,
  subword: 32,
  radius: 2,
  flags: TAG_FLAGS,
  epochs: 6,
  rate: 0.05,
  dropout: 0.2,
  wordDropout: 0.05,
  wideDropout: 0.5,
  decay: 1e-4,
  seed: 1,
  mayFollow: () => true,
}
/** Sparse features none of whose weights is as large are left out of the file. */
const SMALLEST_WEIGHT = 0.1

/**
 * The bytes of the tagger's file, of kind "sequence".
 * @param log takes a line about every step, which takes minutes
 */
export function trainTagger(
  vectors: WordVectors,
  log: (line: string) => void,
): Promise<Uint8Array> {
  return trainOn(readTrainingTrees(), createWordTypes(vectors), OPTIONS.epochs, log)
}

/** Such classes as the parser will meet come from a tagger that has not learned them: in so many parts. */
const FOLDS = 2
/** They need not be as good as they can be. */
const FOLD_EPOCHS = 3

/** Classes of the sentences' words, given by taggers that have learned from other documents ("jackknifing"). */
export async function jackknifeClasses(
  sentences: readonly TreebankSentence[],
  types: WordTypes,
  log: (line: string) => void,
): Promise<readonly Int32Array[]> {
  const taggers: TagSentence[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = sentences.filter(({ document }) => document % FOLDS !== fold)
    const bytes = await trainOn(others, types, FOLD_EPOCHS, (line) => {
      log(`part ${String(fold + 1)}: ${line}`)
    })
    const model = decodeSequence(bytes, CLASSES, types.vectors.dimensions)
    taggers.push(createTagger(model, types.vectors))
  }
  return sentences.map(({ document, words }) =>
    taggers[document % FOLDS]!(words.map((word) => types.list[types.numberOf(word)]!)),
  )
}

async function trainOn(
  sentences: readonly TreebankSentence[],
  types: WordTypes,
  epochs: number,
  log: (line: string) => void,
): Promise<Uint8Array> {
  const examples = sentences.map((sentence) => tagExample(sentence, types))
  const network = trainSequence(await loadKernels(), examples, types.list, types.vectors, {
    ...OPTIONS,
    epochs,
    onEpoch: (_, epoch, loss) => {
      log(`epoch ${String(epoch + 1)}, loss ${loss.toFixed(0)}`)
    },
  })
  return encodeSequence(
    network,
    { ...OPTIONS, dimensions: types.vectors.dimensions },
    SMALLEST_WEIGHT,
  )
}
