// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isotonicShares, type Judged } from '../../src/training/isotonic'
import { holdsFor } from '../support/holds-for'

/** So many findings of one probability, of which some are right. */
const group = (probability: number, count: number, right: number): Judged[] =>
  Array.from({ length: count }, (_, i) => ({ probability, isRight: i < right }))

describe('shares of right findings', () => {
  const judged = fc.array(
    fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), isRight: fc.boolean() }),
    {
      maxLength: 120,
    },
  )

  it('never fall as the probability rises, and are never certain', () => {
    holdsFor(
      judged.filter(({ length }) => length > 0),
      (findings) => {
        const shares = isotonicShares(findings, 11)
        shares.forEach((share, i) => {
          expect(share).toBeGreaterThan(0)
          expect(share).toBeLessThan(1)
          if (i > 0) expect(share).toBeGreaterThanOrEqual(shares[i - 1]!)
        })
      },
    )
  })

  it('depend on no order', () => {
    holdsFor(judged, (findings) => {
      const distinct = [...new Map(findings.map((one) => [one.probability, one])).values()]
      expect(isotonicShares(distinct.toReversed(), 5)).toEqual(isotonicShares(distinct, 5))
    })
  })

  it('are those that were counted, on a straight line between the groups', () => {
    const findings = [...group(0.2, 40, 10), ...group(0.8, 40, 30)]
    const [none, low, middle, high, all] = isotonicShares(findings, 5)
    expect(low).toBeGreaterThan(none!)
    expect(none).toBeCloseTo(0.25, 1)
    expect(middle).toBeCloseTo(0.5, 1)
    expect(high).toBeLessThan(all!)
    expect(all).toBeCloseTo(0.75, 1)
  })

  it('are pooled where a surer group was right less often', () => {
    const shares = isotonicShares([...group(0.2, 20, 15), ...group(0.8, 20, 5)], 3)
    for (const share of shares) expect(share).toBeCloseTo(0.5)
  })

  it('are not taken of a handful that is left over', () => {
    const findings = [...group(0.5, 20, 10), ...group(0.9, 1, 1)]
    for (const share of isotonicShares(findings, 3)) expect(share).toBeCloseTo(0.5, 1)
  })

  it('are the probabilities themselves where nothing was judged', () => {
    expect([...isotonicShares([], 3)]).toEqual([0, 0.5, 1])
  })
})
