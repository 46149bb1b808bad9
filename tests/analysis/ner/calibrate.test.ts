// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { calibrate } from '../../../src/analysis/ner/calibrate'

const SHARES = Float32Array.of(0, 0.5, 0.75)

describe('a calibrated probability', () => {
  it.each([
    [0, 0],
    [0.25, 0.25],
    [0.5, 0.5],
    [0.75, 0.625],
    [1, 0.75],
  ])('of %d is %d: on a straight line between the shares', (probability, share) => {
    expect(calibrate(SHARES, probability)).toBeCloseTo(share)
  })

  it('stays within the shares where rounding has led out of 0 to 1', () => {
    expect(calibrate(SHARES, -1e-7)).toBe(0)
    expect(calibrate(SHARES, 1 + 1e-7)).toBe(0.75)
  })
})
