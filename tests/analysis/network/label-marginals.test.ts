// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { labelMarginals } from '../../../src/analysis/network/label-marginals'
import { chainWithScores, plainMarginals } from '../../support/chains'
import { holdsFor } from '../../support/holds-for'

/** Label 1 cannot come first nor after label 0; all else is free. */
const STRICT = {
  labels: 2,
  between: Float32Array.of(0, -1e4, 0, 0),
  first: Float32Array.of(0, -1e4),
  last: new Float32Array(2),
}

function rowSums(marginals: Float32Array, labels: number): number[] {
  return Array.from({ length: marginals.length / labels }, (_, t) =>
    marginals.subarray(t * labels, (t + 1) * labels).reduce((sum, p) => sum + p, 0),
  )
}

describe('the probabilities of labels', () => {
  it('sum up all chains that have a label at its place', () => {
    holdsFor(chainWithScores, ({ weights, scores }) => {
      const found = labelMarginals(weights, scores)
      plainMarginals(weights, scores).marginals.forEach((probability, i) => {
        expect(found[i]).toBeCloseTo(probability, 4)
      })
    })
  })

  it('add up to one for every token', () => {
    holdsFor(chainWithScores, ({ weights, scores }) => {
      for (const sum of rowSums(labelMarginals(weights, scores), weights.labels))
        expect(sum).toBeCloseTo(1, 5)
    })
  })

  it.each([5, 30, 200])(
    'are sure of the only chain that is allowed, though others score %d more at each token',
    (more) => {
      const scores = Float32Array.of(0, more, 0, more, 0, more)
      const found = [...labelMarginals(STRICT, scores)]
      for (const [i, expected] of [1, 0, 1, 0, 1, 0].entries())
        expect(found[i]).toBeCloseTo(expected, 5)
    },
  )

  it('are sure of what is unlikely where the end of the sentence forbids all else', () => {
    const open = { ...STRICT, first: new Float32Array(2), last: Float32Array.of(0, -1e4) }
    expect(labelMarginals(open, Float32Array.of(0, 0, 0, 60))[2]).toBeCloseTo(1, 5)
  })

  it('do not overflow with large scores', () => {
    const found = labelMarginals(STRICT, Float32Array.of(5000, 4000, 5000, 4000))
    expect([...found]).toEqual([1, 0, 1, 0])
  })

  it('are none for no token', () => {
    expect(labelMarginals(STRICT, new Float32Array(0))).toHaveLength(0)
  })
})
