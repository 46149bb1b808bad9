// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certaintyOf } from '../../src/derive/certainty'
import { holdsFor } from '../support/holds-for'

const STEPS = ['unsure', 'likely', 'sure']
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
