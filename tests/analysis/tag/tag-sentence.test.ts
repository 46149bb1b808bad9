// @vitest-environment node

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SequenceModel } from '../../../src/analysis/network/sequence-model'
import { SUBWORD_ROWS } from '../../../src/analysis/network/subword-rows'
import { createWideLookup } from '../../../src/analysis/network/wide-lookup'
import { wordTraits } from '../../../src/analysis/network/word-traits'
import { shareOfCapitals, TAG_FLAGS, tagFlags } from '../../../src/analysis/tag/tag-features'
import { createTagger } from '../../../src/analysis/tag/tag-sentence'
import { CLASSES } from '../../../src/analysis/tag/word-classes'
import { seededRandom } from '../../../src/training/random'
import { holdsFor } from '../../support/holds-for'
import { smallVectors } from '../../support/small-network'

const vectors = smallVectors()
const read = (text: string) => wordTraits(text, vectors)
const anyWords = fc
  .array(fc.oneof(fc.constantFrom('The', 'BBC', 'said', '7', '.', '“'), fc.string()), {
    maxLength: 12,
  })
  .map((words) => words.map(read))

function smallTagger(): SequenceModel {
  const random = seededRandom(3)
  const draw = (length: number) => Float32Array.from({ length }, () => random() * 2 - 1)
  return {
    hidden: 4,
    radius: 1,
    subwords: draw(SUBWORD_ROWS * 4),
    subwordWidth: 4,
    window: draw(3 * 8 * 4),
    flags: draw(TAG_FLAGS * 4),
    topic: null,
    bias: draw(4),
    output: draw(4 * CLASSES),
    wide: createWideLookup(new Int32Array(0), new Int8Array(0), CLASSES, 1),
    chain: {
      labels: CLASSES,
      between: draw(CLASSES * CLASSES),
      first: draw(CLASSES),
      last: draw(CLASSES),
    },
  }
}

describe('createTagger', () => {
  it('gives every word of any sentence one of the classes, and the same each time', () => {
    const tag = createTagger(smallTagger(), vectors)
    holdsFor(anyWords, (words) => {
      const classes = tag(words)
      expect(classes).toHaveLength(words.length)
      expect(classes.every((one) => one >= 0 && one < CLASSES)).toBe(true)
      expect(tag(words)).toEqual(classes)
    })
  })
})

describe('tagFlags', () => {
  it('are in range, and none is set twice', () => {
    holdsFor(anyWords, (words) => {
      words.forEach((_, i) => {
        const flags: number[] = []
        tagFlags(words, i, shareOfCapitals(words), (flag) => flags.push(flag))
        expect(flags.every((flag) => flag >= 0 && flag < TAG_FLAGS)).toBe(true)
        expect(new Set(flags).size).toBe(flags.length)
      })
    })
  })
})

describe('shareOfCapitals', () => {
  it('is that of words and not of marks, the first word aside', () => {
    expect(shareOfCapitals('Ferry Runs Late , Say Owners'.split(' ').map(read))).toBe(1)
    expect(shareOfCapitals('The ferry runs to Oban .'.split(' ').map(read))).toBe(0.25)
    expect(shareOfCapitals([read('Yes')])).toBe(0)
  })
})
