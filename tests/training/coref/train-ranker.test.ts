// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createRanker } from '../../../src/analysis/coref/ranker'
import { GROUPS } from '../../../src/analysis/coref/ranking-features'
import { joinRankers } from '../../../src/training/coref/join-rankers'
import { trainRanker, type RankingExample } from '../../../src/training/coref/train-ranker'
import { smallVectors } from '../../support/small-network'
import { smallRanker } from '../../support/small-ranker'

const vectors = smallVectors()
const OPTIONS = {
  hidden: 4,
  epochs: 10,
  rate: 0.05,
  dropout: 0.1,
  featureDropout: 0,
  decay: 0,
  seed: 1,
}
const input = (...features: readonly number[]) => ({ features, givenRow: -1, sign: 0 })
const near = input(GROUPS.sentences.first)
const far = input(GROUPS.sentences.first + 6)
const speaks = GROUPS.speech.first + 1
const farSpeaker = input(...far.features, speaks)
const allow = (...allowed: readonly number[]) => Uint8Array.from(allowed)
const lessons: readonly RankingExample[] = Array.from({ length: 60 }, (_, n) =>
  n % 2 === 0
    ? { inputs: [near, far], allowed: allow(1, 0), weight: 1 }
    : { inputs: [near, farSpeaker], allowed: allow(0, 1), weight: 1 },
)

describe('a ranker that learns', () => {
  const network = trainRanker(lessons, vectors, OPTIONS)
  const better = (a: typeof near, b: typeof near) => {
    const [first = 0, second = 0] = createRanker(network, vectors)([a, b])
    return first > second
  }

  it('prefers what was right, and tells the exception from the rule', () => {
    expect(better(near, far)).toBe(true)
    expect(better(farSpeaker, near)).toBe(true)
  })

  it('gives the same numbers for the same examples and seed', () => {
    expect(trainRanker(lessons, vectors, OPTIONS)).toEqual(network)
  })

  it('learns nothing where everything may be right', () => {
    const vague = [{ inputs: [near, far], allowed: allow(1, 1), weight: 1 }]
    const [share] = createRanker(trainRanker(vague, vectors, OPTIONS), vectors)([near, near])
    expect(share).toBeCloseTo(0.5)
  })
})

describe('rankers that are joined', () => {
  it('give the mean of their scores', () => {
    const parts = [smallRanker(2, 5), smallRanker(3, 6)]
    const inputs = [{ ...near, givenRow: 2, sign: 1 }, farSpeaker]
    const lead = (network: (typeof parts)[number]) => {
      const [a = 0, b = 0] = createRanker(network, vectors)(inputs)
      return Math.log(a / b)
    }
    expect(lead(joinRankers(parts))).toBeCloseTo((lead(parts[0]!) + lead(parts[1]!)) / 2, 4)
  })
})
