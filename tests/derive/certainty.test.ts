// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certaintyOf, hedgeOf, nameKind, type Certainty } from '../../src/derive/certainty'
import { holdsFor } from '../support/holds-for'

const STEPS: readonly Certainty[] = ['unsure', 'likely', 'sure']
const confidence = fc.double({ min: 0, max: 1, noNaN: true })

describe('certainty', () => {
  it('has three steps, from a coin’s toss to nine in ten', () => {
    expect([0.4, 0.7, 0.95].map(certaintyOf)).toEqual(STEPS)
  })

  it('never falls when the confidence rises', () => {
    holdsFor(fc.tuple(confidence, confidence), ([a, b]) => {
      const [lower, higher] = a < b ? [a, b] : [b, a]
      expect(STEPS.indexOf(certaintyOf(lower))).toBeLessThanOrEqual(
        STEPS.indexOf(certaintyOf(higher)),
      )
    })
  })
})

describe('the words for it', () => {
  it('are “perhaps”, “probably” and none', () => {
    expect(STEPS.map(hedgeOf)).toEqual(['perhaps', 'probably', null])
  })

  it('say what a name stands for, and never how many per cent', () => {
    expect(STEPS.map((step) => nameKind('organisation', step))).toEqual([
      'perhaps an organisation',
      'probably an organisation',
      'organisation',
    ])
    expect(nameKind('place', 'likely')).toBe('probably a place')
  })
})
