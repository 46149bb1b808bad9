// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextMentionFrom, stepMention } from '../../src/derive/find-mention'
import { buildEntity } from '../support/build-findings'
import { holdsFor } from '../support/holds-for'

const TEXT = 'Ortiz came. Ortiz saw. Ortiz left.'
const ORTIZ = buildEntity(TEXT, 'person', 'Ortiz', ['Ortiz', 'Ortiz', 'Ortiz'])

describe('the next mention from a place in the text', () => {
  it.each([
    [0, 0],
    [1, 1],
    [12, 1],
    [13, 2],
  ])('after %i characters is number %i', (offset, index) => {
    expect(nextMentionFrom(ORTIZ, offset)).toBe(index)
  })

  it('is the very first where none follows', () => {
    expect(nextMentionFrom(ORTIZ, TEXT.length)).toBe(0)
  })
})

describe('a step from one mention to another', () => {
  it('goes round the ends', () => {
    expect(stepMention(ORTIZ, 2, 1)).toBe(0)
    expect(stepMention(ORTIZ, 0, -1)).toBe(2)
  })

  it('begins at the first or the last where none is reached yet', () => {
    expect(stepMention(ORTIZ, null, 1)).toBe(0)
    expect(stepMention(ORTIZ, null, -1)).toBe(2)
  })

  it('is undone by a step the other way, and stays among the mentions', () => {
    const start = fc.tuple(fc.nat({ max: 2 }), fc.constantFrom(1 as const, -1 as const))
    holdsFor(start, ([mention, step]) => {
      const there = stepMention(ORTIZ, mention, step)
      expect(ORTIZ.mentions[there]).toBeDefined()
      expect(there).not.toBe(mention)
      expect(stepMention(ORTIZ, there, step === 1 ? -1 : 1)).toBe(mention)
    })
  })
})
