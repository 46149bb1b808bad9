// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ModelFormatError } from '../../../src/analysis/models/model-format-error'
import {
  decodeFloats,
  decodeRising,
  encodeFloats,
  encodeRising,
} from '../../../src/analysis/models/numbers'
import { holdsFor } from '../../support/holds-for'

/** Below this a float32 is denormal, and no model has such a weight. */
const LEAST_NORMAL = 2 ** -126
const normalFloat = fc
  .float({ noNaN: true, noDefaultInfinity: true })
  .filter((number) => number === 0 || Math.abs(number) >= LEAST_NORMAL)

describe('rising numbers', () => {
  const lists = fc
    .uniqueArray(fc.integer({ min: 0, max: 0xff_ffff }))
    .map((list) => Int32Array.from(list).sort())

  it('come back as they were', () => {
    holdsFor(lists, (list) => {
      expect(decodeRising(encodeRising(list))).toEqual(list)
    })
  })

  it('take a byte for a distance below 128, two for one below 16,384', () => {
    expect(encodeRising(Int32Array.of(127, 254))).toHaveLength(2)
    expect(encodeRising(Int32Array.of(128, 128 + 16_383))).toHaveLength(4)
    expect(encodeRising(Int32Array.of(16_384))).toHaveLength(3)
  })

  it('are refused where the last one is cut short, or the whole section is missing', () => {
    const bytes = encodeRising(Int32Array.of(3, 300))
    expect(() => decodeRising(bytes.subarray(0, 2))).toThrow(ModelFormatError)
    expect(() => decodeRising(bytes.subarray(0, 2))).toThrow(
      'A list of rising numbers is cut short.',
    )
    expect(() => decodeRising(undefined)).toThrow(ModelFormatError)
  })
})

describe('float32 numbers', () => {
  const lists = fc.array(normalFloat).map((list) => Float32Array.from(list))

  it('come back as they were, wherever in a file they stand', () => {
    holdsFor(fc.tuple(lists, fc.nat({ max: 3 })), ([list, offset]) => {
      const file = new Uint8Array(offset + list.length * 4)
      file.set(encodeFloats(list), offset)
      expect(decodeFloats(file.subarray(offset), list.length)).toEqual(list)
    })
  })

  it('are little-endian', () => {
    expect([...encodeFloats(Float32Array.of(1))]).toEqual([0, 0, 0x80, 0x3f])
  })

  it.each([1, 3])('are refused where there are not %i of them', (expected) => {
    const section = encodeFloats(Float32Array.of(1.5, -1e9))
    expect(() => decodeFloats(section, expected)).toThrow(ModelFormatError)
    expect(() => decodeFloats(section, expected)).toThrow(
      `A section has 8 bytes; expected ${String(expected)} numbers of four.`,
    )
  })

  it('are refused where the section is missing', () => {
    expect(() => decodeFloats(undefined, 2)).toThrow('A section has 0 bytes')
  })
})
