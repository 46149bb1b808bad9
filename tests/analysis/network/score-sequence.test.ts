import { describe, expect, it } from 'vitest'
import { decodeSequence } from '../../../src/analysis/models/decode-sequence'
import { createSequenceScorer, widen } from '../../../src/analysis/network/score-sequence'
import type { SequenceModel } from '../../../src/analysis/network/sequence-model'
import { addWideKeys } from '../../../src/analysis/network/wide-features'
import { addWideRow } from '../../../src/analysis/network/wide-lookup'
import { fillWordInput } from '../../../src/analysis/network/word-input'
import { wordTraits } from '../../../src/analysis/network/word-traits'
import { TAG_FEATURES } from '../../../src/analysis/tag/tag-features'
import { encodeSequence } from '../../../src/training/sequence/encode-sequence'
import { SMALL_SIZES, smallNetwork, smallVectors } from '../../support/small-network'

const vectors = smallVectors()
const sentence = 'The baker said bread is warm .'
  .split(' ')
  .map((word) => wordTraits(word, vectors))

function keysOf(i: number): number[] {
  const keys: number[] = []
  addWideKeys(TAG_FEATURES, sentence, i, (key) => keys.push(key))
  return keys
}

const allKeys = [...new Set(sentence.flatMap((_, i) => keysOf(i)))]
const network = smallNetwork(allKeys)
const model = decodeSequence(encodeSequence(network, SMALL_SIZES, 0), 3, 4)
const flagsOf = (i: number, add: (flag: number) => void) => {
  add(i % 2)
}

/** The same scores by the definition: every product reckoned anew. */
function scorePlainly(of: SequenceModel, topic: Float32Array | null): number[] {
  const { hidden: H, radius, flags, bias, output, window, wide } = of
  const inputs = sentence.map((word) => {
    const input = new Float32Array(vectors.dimensions + of.subwordWidth)
    fillWordInput(word, vectors, of, input)
    return input
  })
  return sentence.flatMap((_, i) => {
    const layer = [...bias].map((start, j) => {
      let sum = start + flags[(i % 2) * H + j]!
      topic?.forEach((x, d) => (sum += x * of.topic![d * H + j]!))
      for (let p = 0; p <= 2 * radius; p++)
        inputs[i + p - radius]?.forEach((x, d) => (sum += x * window[(p * 8 + d) * H + j]!))
      return Math.max(0, sum)
    })
    const sums = new Float32Array(3)
    for (const key of keysOf(i)) addWideRow(wide, key, sums, 0)
    return [0, 1, 2].map((y) =>
      layer.reduce((sum, unit, j) => sum + unit * output[j * 3 + y]!, sums[y]! * wide.scale),
    )
  })
}

describe('createSequenceScorer', () => {
  it('adds up what the definition says', () => {
    const scorer = createSequenceScorer(model, vectors, TAG_FEATURES)
    const topic = Float32Array.of(0.5, -1, 0.2, 0)
    for (const given of [null, topic]) {
      const scores = scorer.scoreTokens(sentence, flagsOf, given && scorer.projectTopic(given))
      scorePlainly(model, given).forEach((score, k) => {
        expect(scores[k]).toBeCloseTo(score, 3)
      })
    }
  })

  it('gives the same scores whatever it scored before', () => {
    const fresh = createSequenceScorer(model, vectors, TAG_FEATURES)
    const used = createSequenceScorer(model, vectors, TAG_FEATURES)
    // More different words than are kept.
    for (let start = 0; start < 9000; start += 20)
      used.scoreTokens(
        Array.from({ length: 20 }, (_, k) => wordTraits(`w${String(start + k)}`, vectors)),
        flagsOf,
        null,
      )
    expect(used.scoreTokens(sentence, flagsOf, null)).toEqual(
      fresh.scoreTokens(sentence, flagsOf, null),
    )
  })

  it('scores the tokens that are wanted as it does among all, and no other', () => {
    const scorer = createSequenceScorer(model, vectors, TAG_FEATURES)
    const all = scorer.scoreTokens(sentence, flagsOf, null)
    for (let wanted = 0; wanted < sentence.length; wanted++) {
      // Whether its neighbours have been kept must not matter.
      const fresh = createSequenceScorer(model, vectors, TAG_FEATURES)
      const ones = Uint8Array.from(sentence, (_, i) => (i === wanted ? 1 : 0))
      const some = fresh.scoreTokens(sentence, flagsOf, null, ones)
      expect([...some]).toEqual(
        [...all].map((score, k) => (Math.floor(k / 3) === wanted ? score : 0)),
      )
    }
  })

  it('scores no token of an empty sentence', () => {
    const scorer = createSequenceScorer(model, vectors, TAG_FEATURES)
    expect(scorer.scoreTokens([], flagsOf, null)).toHaveLength(0)
  })
})

describe('encodeSequence', () => {
  it('leaves out features that weigh little', () => {
    const whole = encodeSequence(network, SMALL_SIZES, 0)
    const pruned = encodeSequence(network, SMALL_SIZES, 0.9)
    expect(pruned.length).toBeLessThan(whole.length)
    expect(decodeSequence(pruned, 3, 4).wide.rows.length).toBeLessThan(model.wide.rows.length)
  })
})

describe('widen', () => {
  it('spreads ones to both sides, and stays inside', () => {
    expect([...widen(Uint8Array.of(1, 0, 0, 0, 0, 0, 1, 0), 2)]).toEqual([1, 1, 1, 0, 1, 1, 1, 1])
    expect([...widen(Uint8Array.of(0, 1), 0)]).toEqual([0, 1])
  })
})
