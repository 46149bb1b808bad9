// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ModelFormatError } from '../../../src/analysis/models/model-format-error'
import {
  decodeQuantised,
  encodeQuantised,
  readQuantised,
} from '../../../src/analysis/models/quantised'
import { holdsFor } from '../../support/holds-for'

const rows = fc
  .array(fc.integer({ min: -50_000, max: 50_000 }), { maxLength: 40 })
  .map((row) => Float32Array.from(row, (n) => n / 1000))

describe('tables of small numbers', () => {
  it('are at most half a step off', () => {
    holdsFor(rows, (numbers) => {
      const largest = Math.max(0, ...numbers.map(Math.abs))
      const decoded = decodeQuantised(encodeQuantised(numbers), numbers.length)
      decoded.forEach((number, i) => {
        expect(Math.abs(number - numbers[i]!)).toBeLessThanOrEqual((largest / 127) * 0.501)
      })
    })
  })

  it('keep the largest number, its sign and every zero', () => {
    const [largest, zero, opposite] = decodeQuantised(encodeQuantised(Float32Array.of(-6, 0, 6)), 3)
    expect(largest).toBeCloseTo(-6, 5)
    expect(zero).toBe(0)
    expect(opposite).toBeCloseTo(6, 5)
  })

  it('of nothing but zeros, or of nothing, are no reason to divide by nothing', () => {
    expect([...decodeQuantised(encodeQuantised(new Float32Array(3)), 3)]).toEqual([0, 0, 0])
    expect(decodeQuantised(encodeQuantised(new Float32Array(0)), 0)).toHaveLength(0)
  })

  it('give their steps and scale apart, wherever in a file they stand', () => {
    const section = encodeQuantised(Float32Array.of(127, -64, 1))
    const file = new Uint8Array(section.length + 3)
    file.set(section, 3)
    expect(readQuantised(file.subarray(3), 3)).toEqual({
      scale: 1,
      values: Int8Array.of(127, -64, 1),
    })
  })

  it.each([1, 3])('are refused where there are not %i numbers', (expected) => {
    const section = encodeQuantised(new Float32Array(2))
    expect(() => decodeQuantised(section, expected)).toThrow(ModelFormatError)
    expect(() => decodeQuantised(section, expected)).toThrow(
      `A table has 6 bytes; expected ${String(4 + expected)}.`,
    )
  })

  it('are refused where the section is missing', () => {
    expect(() => decodeQuantised(undefined, 3)).toThrow('A table has 0 bytes; expected 7.')
  })
})
