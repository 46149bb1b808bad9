import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeFloats,
  decodeRising,
  encodeFloats,
  encodeRising,
} from '../../../src/analysis/models/numbers'
import { decodeQuantised, encodeQuantised } from '../../../src/analysis/models/quantised'

describe('rising numbers', () => {
  it('come back as they were', () => {
    const lists = fc
      .uniqueArray(fc.integer({ min: 0, max: 0xff_ffff }))
      .map((list) => Int32Array.from(list).sort())
    fc.assert(
      fc.property(lists, (list) => {
        expect(decodeRising(encodeRising(list))).toEqual(list)
      }),
    )
  })

  it('are refused where the last one is cut short', () => {
    expect(() => decodeRising(encodeRising(Int32Array.of(3, 300)).subarray(0, 2))).toThrow(
      'cut short',
    )
  })
})

describe('float32 numbers', () => {
  it('come back as they were, and are counted', () => {
    const numbers = Float32Array.of(1.5, -1e9, 0)
    expect(decodeFloats(encodeFloats(numbers), 3)).toEqual(numbers)
    expect(() => decodeFloats(encodeFloats(numbers), 4)).toThrow('expected 4 numbers')
  })
})

describe('tables of small numbers', () => {
  it('are at most half a step off', () => {
    const rows = fc.array(
      fc.integer({ min: -50_000, max: 50_000 }).map((n) => n / 1000),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(rows, (row) => {
        const numbers = Float32Array.from(row)
        const largest = Math.max(0, ...numbers.map(Math.abs))
        const decoded = decodeQuantised(encodeQuantised(numbers), numbers.length)
        decoded.forEach((number, i) => {
          expect(Math.abs(number - numbers[i]!)).toBeLessThanOrEqual(largest / 127 / 1.99)
        })
      }),
    )
  })

  it('are refused where their count is another', () => {
    expect(() => decodeQuantised(encodeQuantised(new Float32Array(2)), 3)).toThrow('expected 7')
    expect(() => decodeQuantised(undefined, 3)).toThrow('0 bytes')
  })
})
