// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWideRow, createWideLookup } from '../../../src/analysis/network/wide-lookup'
import { holdsFor } from '../../support/holds-for'

const anyKey = fc.integer({ min: 0, max: 0xff_ffff })
/** Keys that want the same places in the table as well. */
const crowdedKey = fc.nat({ max: 5 }).map((n) => n << 16)

describe('a table of rows by key', () => {
  const lists = fc.uniqueArray(fc.oneof(anyKey, crowdedKey), { maxLength: 60 })

  it('finds the row of every key, and nothing for others', () => {
    holdsFor(fc.tuple(lists, fc.oneof(anyKey, crowdedKey)), ([known, other]) => {
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
    })
  })

  it('adds to what is there', () => {
    const table = createWideLookup(Int32Array.of(5, 9), Int8Array.of(1, 2, 3, 4), 2, 1)
    const sums = new Int32Array(2)
    for (const key of [5, 9, 9]) addWideRow(table, key, sums, 0)
    expect([...sums]).toEqual([7, 10])
  })
})
