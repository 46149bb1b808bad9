// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHashIndex } from '../../src/collate/hash-index'

describe('an index of hashes', () => {
  it('tells what a plain map would tell, whatever comes and goes', () => {
    const aStep = fc.tuple(fc.constantFrom(0, 1, 1025, 2 ** 32 - 1), fc.nat({ max: 2000 }))
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 3000, size: 'max' }), (steps) => {
        const index = createHashIndex()
        const plain = new Map<number, Set<number>>()
        for (const [hash, row] of steps) {
          const there = plain.get(hash) ?? new Set()
          plain.set(hash, there)
          if (there.delete(row)) index.remove(hash, row)
          else {
            there.add(row)
            index.add(hash, row)
          }
        }
        for (const [hash, rows] of plain) {
          const told: number[] = []
          index.visit(hash, (row) => told.push(row))
          expect(told.sort()).toEqual([...rows].sort())
        }
      }),
      { seed: 5, numRuns: 20 },
    )
  })
})
