import { describe, expect, it } from 'vitest'
import { decodeSequence } from '../../../src/analysis/models/decode-sequence'
import { createSequenceScorer } from '../../../src/analysis/network/score-sequence'
import { wordTraits } from '../../../src/analysis/network/word-traits'
import type { WideFeatures } from '../../../src/analysis/network/wide-features'
import { encodeSequence } from '../../../src/training/sequence/encode-sequence'
import { joinNetworks } from '../../../src/training/sequence/join-networks'
import { SMALL_SIZES, smallNetwork, smallVectors } from '../../support/small-network'

const vectors = smallVectors()
const words = ['The', 'baker', 'said', 'Zelphine'].map((word) => wordTraits(word, vectors))
/** One key for each word and offset. */
const FEATURES: WideFeatures = {
  reach: 1,
  wordKeys: (word, offset, add) => {
    if (word) add(((word.lower & 0xff) << 2) + offset + 1)
  },
  pairKeys: () => undefined,
}
const KEYS = words.flatMap(({ lower }) => [0, 1, 2].map((offset) => ((lower & 0xff) << 2) + offset))

function scoresOf(bytes: Uint8Array): Float32Array {
  const model = decodeSequence(bytes, SMALL_SIZES.labels, SMALL_SIZES.dimensions)
  const scorer = createSequenceScorer(model, vectors, FEATURES)
  const topic = scorer.projectTopic(Float32Array.of(0.5, -0.5, 1, 0))
  const addFlags = (i: number, add: (flag: number) => void) => {
    add(i % 2)
  }
  return scorer.scoreTokens(words, addFlags, topic)
}

describe('joinNetworks', () => {
  it('scores as the mean of its networks does', () => {
    const networks = [smallNetwork(KEYS.slice(0, 7), 1), smallNetwork(KEYS.slice(3), 2)]
    const [a, b] = networks.map((network) => scoresOf(encodeSequence(network, SMALL_SIZES, 0)))
    const joined = scoresOf(
      encodeSequence(
        joinNetworks(networks, SMALL_SIZES),
        { ...SMALL_SIZES, hidden: SMALL_SIZES.hidden * 2, subword: SMALL_SIZES.subword * 2 },
        0,
      ),
    )
    expect(a!.some((score) => Math.abs(score) > 0.1)).toBe(true)
    joined.forEach((score, i) => {
      // Tables are rounded to a hundred and twenty-seventh of their largest number.
      expect(score).toBeCloseTo((a![i]! + b![i]!) / 2, 0.7)
    })
  })
})
