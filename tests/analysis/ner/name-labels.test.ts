// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  mayFollow,
  nameLabel,
  NAME_LABELS,
  NAME_TYPES,
  typeOfLabel,
} from '../../../src/analysis/ner/name-labels'

const EDGE = NAME_LABELS
const types = NAME_TYPES.map((_, type) => type)
const labels = Array.from({ length: NAME_LABELS }, (_, label) => label)
/** The labels of a name of so many tokens. */
const name = (type: number, length: number) =>
  Array.from({ length }, (_, place) => nameLabel(type, place, length))
const isAllowed = (chain: readonly number[]) =>
  [EDGE, ...chain].every((label, t) => mayFollow(label, chain[t] ?? EDGE))

describe('the labels of names', () => {
  it('are four for each type and one for what is none', () => {
    const used = types.flatMap((type) => [...name(type, 3), ...name(type, 1)])
    expect([0, ...used.sort((a, b) => a - b)]).toEqual(labels)
  })

  it('tell their type', () => {
    expect(typeOfLabel(0)).toBe(-1)
    for (const type of types)
      for (const label of name(type, 4).concat(name(type, 1))) expect(typeOfLabel(label)).toBe(type)
  })
})

describe('a chain of labels', () => {
  it.each([1, 2, 3, 5])('may spell a name of %i tokens anywhere in a sentence', (length) => {
    for (const type of types) {
      expect(isAllowed(name(type, length))).toBe(true)
      expect(isAllowed([0, ...name(type, length), 0])).toBe(true)
    }
  })

  it('may spell two names side by side', () => {
    for (const a of types)
      for (const b of types) expect(isAllowed([...name(a, 2), ...name(b, 3)])).toBe(true)
  })

  it('may be nothing but words outside of names, or empty', () => {
    expect(isAllowed([0, 0, 0])).toBe(true)
    expect(isAllowed([])).toBe(true)
  })

  it('may neither break a name off nor begin within one', () => {
    for (const type of types) {
      const whole = name(type, 3)
      for (const part of [whole.slice(0, 1), whole.slice(0, 2), whole.slice(1), whole.slice(2)]) {
        expect(isAllowed(part)).toBe(false)
        expect(isAllowed([0, ...part, 0])).toBe(false)
      }
    }
  })

  it('may not change the type within a name', () => {
    for (const a of types)
      for (const b of types) expect(isAllowed([name(a, 2)[0]!, name(b, 2)[1]!])).toBe(a === b)
  })
})
