import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRanker } from '../../../src/analysis/coref/ranker'
import {
  type FeatureGroup,
  groupOf,
  GROUPS,
  put,
  RANKING_FEATURES,
} from '../../../src/analysis/coref/ranking-features'
import { smallVectors } from '../../support/small-network'
import { smallRanker } from '../../support/small-ranker'

const vectors = smallVectors()
const rank = createRanker(smallRanker(3), vectors)
const feature = fc.integer({ min: 0, max: RANKING_FEATURES - 1 })
const candidate = fc.record({
  features: fc.array(feature, { maxLength: 6 }),
  givenRow: fc.integer({ min: -1, max: 5 }),
  sign: fc.constantFrom(1, -1),
})

describe('a ranking', () => {
  it('shares out one whole among the candidates', () => {
    fc.assert(
      fc.property(fc.array(candidate, { minLength: 1, maxLength: 5 }), (inputs) => {
        const shares = rank(inputs)
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1)
        expect(shares.every((share) => share >= 0)).toBe(true)
      }),
    )
  })

  it('is the same when a given name is met again', () => {
    fc.assert(
      fc.property(fc.array(candidate, { minLength: 1, maxLength: 5 }), (inputs) => {
        expect(rank(inputs)).toEqual(createRanker(smallRanker(3), vectors)(inputs))
      }),
    )
  })

  it('does not hang on the order of the candidates', () => {
    fc.assert(
      fc.property(candidate, candidate, (a, b) => {
        const [first, second] = rank([a, b])
        const turned = rank([b, a])
        expect(turned[0]).toBeCloseTo(second!)
        expect(turned[1]).toBeCloseTo(first!)
      }),
    )
  })
})

describe('the number of a feature', () => {
  const numberOf = (...[group, index]: [FeatureGroup, number]) => {
    const features: number[] = []
    put(features, group, index)
    return features[0]
  }

  it('is that of the last of its group for all that is beyond', () => {
    expect(numberOf(GROUPS.title, 9)).toBe(numberOf(GROUPS.title, 2))
  })

  it('is one that no other group has', () => {
    expect(numberOf(GROUPS.role, 0)).toBeGreaterThan(numberOf(GROUPS.group, 99)!)
    expect(groupOf(numberOf(GROUPS.role, 0)!)).toBe('role')
  })
})
