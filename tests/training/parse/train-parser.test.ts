// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { decodeParser } from '../../../src/analysis/models/decode-parser'
import { createParser } from '../../../src/analysis/parse/parse-sentence'
import { RELATIONS } from '../../../src/analysis/parse/relations'
import { classOf, CLASSES } from '../../../src/analysis/tag/word-classes'
import { loadKernels } from '../../../src/training/kernels/load-kernels'
import { encodeParser } from '../../../src/training/parse/encode-parser'
import { trainParser, type ParseExample } from '../../../src/training/parse/train-parser'
import { createWordTypes } from '../../../src/training/sequence/word-types'
import { smallVectors } from '../../support/small-network'

const vectors = smallVectors()
const types = createWordTypes(vectors)
const CLASS_OF = { the: classOf('DET', ''), said: classOf('VERB', ''), is: classOf('AUX', '') }

/** "det nsubj root …": heads count from 0, the last word's behind is the root. */
function example(text: string, heads: readonly number[], relations: string): ParseExample {
  const words = text.split(' ')
  return {
    types: Int32Array.from(words, (word) => types.numberOf(word)),
    classes: Int32Array.from(
      words,
      (word) => CLASS_OF[word as keyof typeof CLASS_OF] ?? classOf('NOUN', ''),
    ),
    heads: Int32Array.from(heads),
    relations: Int32Array.from(relations.split(' '), (name) => RELATIONS.indexOf(name as 'det')),
  }
}

const EXAMPLES = [
  example('the baker said', [1, 2, 3], 'det nsubj root'),
  example('the bread is warm', [1, 3, 3, 4], 'det nsubj cop root'),
  example(
    'the baker said the bread is warm',
    [1, 2, 7, 4, 6, 6, 2],
    'det nsubj root det nsubj cop ccomp',
  ),
  example('the baker said bread', [1, 2, 4, 2], 'det nsubj root obj'),
]
const OPTIONS = {
  hidden: 16,
  code: 8,
  subword: 8,
  classes: CLASSES,
  relations: RELATIONS.length,
  epochs: 30,
  rate: 0.05,
  dropout: 0,
  codeDropout: 0,
  wordDropout: 0,
  exploration: 0.5,
  seed: 1,
}

async function train(): Promise<Uint8Array> {
  const parser = trainParser(await loadKernels(), EXAMPLES, types.list, vectors, OPTIONS)
  return encodeParser(parser, { ...OPTIONS, dimensions: vectors.dimensions })
}

describe('trainParser', () => {
  it('learns the trees of a few sentences, and the engine reads them from its file', async () => {
    const parse = createParser(decodeParser(await train(), vectors.dimensions), vectors)
    for (const { types: words, classes, heads, relations } of EXAMPLES) {
      const tree = parse(
        Array.from(words, (word) => types.list[word]!),
        classes,
      )
      expect([...tree.heads]).toEqual([...heads].map((head) => (head === heads.length ? -1 : head)))
      expect(tree.relations).toEqual(relations)
    }
  })

  it('gives the same bytes each time', async () => {
    expect(await train()).toEqual(await train())
  })
})
