// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { addWideKeys, type WideFeatures } from '../../../src/analysis/network/wide-features'
import { wordTraits } from '../../../src/analysis/network/word-traits'
import { smallVectors } from '../../support/small-network'

const sentence = ['bread', 'is', 'warm'].map((word) => wordTraits(word, smallVectors()))

/** Keys that tell where they come from: tens for the place, the word's length behind; 0 outside. */
const features: WideFeatures = {
  reach: 1,
  wordKeys: (word, offset, add) => {
    add((offset + 2) * 10 + (word?.text.length ?? 0))
  },
  pairKeys: (traits, i, add) => {
    add(100 * traits.length + i)
  },
}

function keysOf(i: number): number[] {
  const keys: number[] = []
  addWideKeys(features, sentence, i, (key) => keys.push(key))
  return keys
}

describe('the sparse features of a token', () => {
  it('are those of each word around it, from left to right, then those of several', () => {
    expect(keysOf(1)).toEqual([15, 22, 34, 301])
  })

  it('say so where the window reaches beyond the sentence', () => {
    expect(keysOf(0)).toEqual([10, 25, 32, 300])
    expect(keysOf(2)).toEqual([12, 24, 30, 302])
  })
})
