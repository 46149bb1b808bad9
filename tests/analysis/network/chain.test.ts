import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestLabels, labelMarginals, type ChainWeights } from '../../../src/analysis/network/chain'

const LABELS = 3
const weight = fc.double({ min: -3, max: 3, noNaN: true })
const numbers = (length: number) =>
  fc.array(weight, { minLength: length, maxLength: length }).map((row) => Float32Array.from(row))
const chains = fc.record({
  labels: fc.constant(LABELS),
  between: numbers(LABELS * LABELS),
  first: numbers(LABELS),
  last: numbers(LABELS),
})
const sentences = fc.integer({ min: 1, max: 5 }).chain((length) => numbers(length * LABELS))

function weighChain(weights: ChainWeights, scores: Float32Array, labels: readonly number[]) {
  return labels.reduce(
    (sum, y, t) =>
      sum +
      scores[t * LABELS + y]! +
      (t === 0 ? weights.first[y]! : weights.between[labels[t - 1]! * LABELS + y]!),
    weights.last[labels.at(-1)!]!,
  )
}

function allChains(length: number): number[][] {
  if (length === 0) return [[]]
  return allChains(length - 1).flatMap((chain) => [0, 1, 2].map((y) => [...chain, y]))
}

describe('bestLabels', () => {
  it('finds a chain that no other outweighs', () => {
    fc.assert(
      fc.property(chains, sentences, (weights, scores) => {
        const best = weighChain(weights, scores, [...bestLabels(weights, scores)])
        const most = Math.max(
          ...allChains(scores.length / LABELS).map((chain) => weighChain(weights, scores, chain)),
        )
        expect(best).toBeCloseTo(most, 3)
      }),
    )
  })

  it('gives no label to no token', () => {
    const weights = {
      labels: 1,
      between: new Float32Array(1),
      first: new Float32Array(1),
      last: new Float32Array(1),
    }
    expect(bestLabels(weights, new Float32Array(0))).toHaveLength(0)
    expect(labelMarginals(weights, new Float32Array(0))).toHaveLength(0)
  })
})

describe('labelMarginals', () => {
  it('sums up all chains that have a label at its place', () => {
    fc.assert(
      fc.property(chains, sentences, (weights, scores) => {
        const marginals = labelMarginals(weights, scores)
        const sums = new Float64Array(scores.length)
        let total = 0
        for (const chain of allChains(scores.length / LABELS)) {
          const power = Math.exp(weighChain(weights, scores, chain))
          total += power
          chain.forEach((y, t) => (sums[t * LABELS + y]! += power))
        }
        sums.forEach((sum, i) => {
          expect(marginals[i]).toBeCloseTo(sum / total, 4)
        })
      }),
    )
  })
})
