import type { WordVectors } from '../../analysis/network/word-vectors'
import { RELATIONS } from '../../analysis/parse/relations'
import { CLASSES } from '../../analysis/tag/word-classes'
import { loadKernels } from '../kernels/load-kernels'
import { readTrainingTrees } from '../read-treebank'
import { createWordTypes } from '../sequence/word-types'
import { jackknifeClasses } from '../tag/train-tagger'
import { encodeParser } from './encode-parser'
import { trainParser, type ParserOptions } from './train-parser'

const OPTIONS: ParserOptions = {
  hidden: 128,
  code: 40,
  subword: 32,
  classes: CLASSES,
  relations: RELATIONS.length,
  epochs: 7,
  rate: 0.05,
  dropout: 0.3,
  codeDropout: 0.2,
  wordDropout: 0.05,
  exploration: 0.9,
  seed: 1,
}

/**
 * The bytes of the parser's file.
 * @param log takes a line about every step, which takes minutes
 */
export async function trainTrees(
  vectors: WordVectors,
  log: (line: string) => void,
): Promise<Uint8Array> {
  const types = createWordTypes(vectors)
  const sentences = readTrainingTrees()
  const classes = await jackknifeClasses(sentences, types, (line) => {
    log(`classes for the parser, ${line}`)
  })
  const examples = sentences.map(({ words, heads, relations }, s) => ({
    types: Int32Array.from(words, (word) => types.numberOf(word)),
    classes: classes[s]!,
    heads,
    relations,
  }))
  const parser = trainParser(await loadKernels(), examples, types.list, vectors, {
    ...OPTIONS,
    onEpoch: (_, epoch, loss) => {
      log(`parser: epoch ${String(epoch + 1)}, loss ${loss.toFixed(0)}`)
    },
  })
  return encodeParser(parser, { ...OPTIONS, dimensions: vectors.dimensions })
}
