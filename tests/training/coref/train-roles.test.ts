// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { guessRole } from '../../../src/analysis/coref/mention-role'
import { trainRoles } from '../../../src/training/coref/train-roles'

/** Of two rows the second tells. */
const lessons = Array.from({ length: 80 }, (_, n) => ({
  rows: [5, n % 2 === 0 ? 11 : 12],
  role: n % 2 === 0 ? 0 : 3,
}))

describe('roles that are learned', () => {
  const weights = trainRoles(lessons, 1)

  it('follow what tells them apart', () => {
    expect(guessRole(weights, [5, 11])).toBe(0)
    expect(guessRole(weights, [5, 12])).toBe(3)
  })

  it('are the same for the same examples and seed', () => {
    expect(trainRoles(lessons, 1)).toEqual(weights)
  })
})
