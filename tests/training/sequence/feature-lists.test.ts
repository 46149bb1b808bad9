// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { featureLists } from '../../../src/training/sequence/feature-lists'
import { holdsFor } from '../../support/holds-for'

it('each token has the numbers that were added for it, in their order', () => {
  holdsFor(fc.array(fc.array(fc.integer(), { maxLength: 4 }), { maxLength: 6 }), (lists) => {
    const { values, starts } = featureLists(lists.length, (t, add) => {
      for (const value of lists[t]!) add(value)
    })
    expect(starts).toHaveLength(lists.length + 1)
    expect(lists.map((_, t) => [...values.subarray(starts[t], starts[t + 1])])).toEqual(lists)
  })
})
