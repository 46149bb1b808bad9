// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { bestLabels } from '../../../src/analysis/network/chain'
import { allChains, chainWithScores, weighChain } from '../../support/chains'
import { holdsFor } from '../../support/holds-for'

const FREE = {
  labels: 2,
  between: new Float32Array(4),
  first: new Float32Array(2),
  last: new Float32Array(2),
}

describe('the best chain of labels', () => {
  it('is one that no other outweighs', () => {
    holdsFor(chainWithScores, ({ weights, scores }) => {
      const length = scores.length / weights.labels
      const best = weighChain(weights, scores, [...bestLabels(weights, scores)])
      const all = allChains(weights.labels, length)
      expect(best).toBeCloseTo(
        Math.max(...all.map((chain) => weighChain(weights, scores, chain))),
        4,
      )
    })
  })

  it('is each token’s own best label where nothing binds them', () => {
    expect([...bestLabels(FREE, Float32Array.of(0, 1, 2, 1, 0, 5))]).toEqual([1, 0, 1])
  })

  it('takes the second best of a token rather than a forbidden step', () => {
    const weights = { ...FREE, between: Float32Array.of(0, -1e4, 0, 0) }
    expect([...bestLabels(weights, Float32Array.of(3, 0, 0, 2))]).toEqual([0, 0])
    expect([...bestLabels(weights, Float32Array.of(3, 0, 0, 9))]).toEqual([1, 1])
  })

  it('has no label for no token', () => {
    expect(bestLabels(FREE, new Float32Array(0))).toHaveLength(0)
  })
})
