import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWideRow, createWideLookup } from '../../../src/analysis/network/wide-lookup'

describe('createWideLookup', () => {
  it('finds the row of every key, and nothing for others', () => {
    const keys = fc.uniqueArray(fc.integer({ min: 0, max: 0xff_ffff }), { maxLength: 60 })
    fc.assert(
      fc.property(keys, fc.integer({ min: 0, max: 0xff_ffff }), (known, other) => {
        const rows = Int8Array.from(known.flatMap((_, k) => [k + 1, -k]))
        const table = createWideLookup(Int32Array.from(known), rows, 2, 1)
        const look = (key: number) => {
          const sums = new Float32Array(3)
          addWideRow(table, key, sums, 1)
          return [...sums]
        }
        known.forEach((key, k) => {
          expect(look(key)).toEqual([0, k + 1, 0 - k])
        })
        if (!known.includes(other)) expect(look(other)).toEqual([0, 0, 0])
      }),
    )
  })
})
