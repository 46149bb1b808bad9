// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChainWeights } from '../../../src/analysis/network/chain'
import {
  addExpectedCounts,
  createChainWorkspace,
} from '../../../src/training/sequence/crf-gradient'
import { chainWithScores, plainMarginals } from '../../support/chains'
import { holdsFor } from '../../support/holds-for'

const room = createChainWorkspace()

function countsOf(
  weights: ChainWeights,
  scores: Float32Array,
  allowed: Uint32Array | null,
  sign = 1,
) {
  const { labels: L } = weights
  const gradient = {
    emissions: new Float32Array(scores.length),
    between: new Float32Array(L * L),
    first: new Float32Array(L),
    last: new Float32Array(L),
  }
  const logSum = addExpectedCounts(
    weights,
    scores,
    scores.length / L,
    allowed,
    sign,
    gradient,
    room,
  )
  return { logSum, gradient }
}

/** Chains with, for each token, the labels it may have: at least one. */
const masked = chainWithScores.chain((given) => {
  const { labels } = given.weights
  const length = given.scores.length / labels
  return fc.record({
    weights: fc.constant(given.weights),
    scores: fc.constant(given.scores),
    allowed: fc
      .array(fc.integer({ min: 1, max: 2 ** labels - 1 }), { minLength: length, maxLength: length })
      .map((row) => Uint32Array.from(row)),
  })
})

/** How the logarithm of the sum changes as one number does. */
function slope(numbers: Float32Array, i: number, logSum: () => number): number {
  const step = 1 / 128
  const before = numbers[i]!
  numbers[i] = before + step
  const above = logSum()
  numbers[i] = before - step
  const below = logSum()
  numbers[i] = before
  return (above - below) / (2 * step)
}

describe('the sum over all chains', () => {
  it('is that of the chains weighed one by one, of those alone that are allowed', () => {
    holdsFor(masked, ({ weights, scores, allowed }) => {
      expect(countsOf(weights, scores, null).logSum).toBeCloseTo(
        plainMarginals(weights, scores).logSum,
        4,
      )
      const within = plainMarginals(weights, scores, (t, y) => ((allowed[t]! >> y) & 1) === 1)
      expect(countsOf(weights, scores, allowed).logSum).toBeCloseTo(within.logSum, 4)
    })
  })
})

describe('the expected counts', () => {
  it('are the slopes of that sum, for every weight there is', () => {
    holdsFor(masked, ({ weights, scores, allowed }) => {
      for (const mask of [null, allowed]) {
        const { gradient } = countsOf(weights, scores, mask)
        const logSum = () => countsOf(weights, scores, mask).logSum
        const pairs = [
          [scores, gradient.emissions],
          [weights.between, gradient.between],
          [weights.first, gradient.first],
          [weights.last, gradient.last],
        ] as const
        for (const [numbers, found] of pairs)
          found.forEach((count, i) => {
            expect(count).toBeCloseTo(slope(numbers, i, logSum), 3)
          })
      }
    })
  })

  it('of labels are none where they are not allowed, and one for each token', () => {
    holdsFor(masked, ({ weights, scores, allowed }) => {
      const { emissions } = countsOf(weights, scores, allowed).gradient
      allowed.forEach((mask, t) => {
        const row = emissions.subarray(t * weights.labels, (t + 1) * weights.labels)
        row.forEach((count, y) => {
          if (((mask >> y) & 1) === 0) expect(count).toBe(0)
        })
        expect(row.reduce((sum, count) => sum + count, 0)).toBeCloseTo(1, 4)
      })
    })
  })

  it('are added with their sign, so that what is known and what is expected cancel', () => {
    holdsFor(chainWithScores, ({ weights, scores }) => {
      const { gradient } = countsOf(weights, scores, null)
      addExpectedCounts(weights, scores, scores.length / weights.labels, null, -1, gradient, room)
      for (const numbers of Object.values(gradient))
        for (const number of numbers) expect(number).toBeCloseTo(0, 5)
    })
  })
})
