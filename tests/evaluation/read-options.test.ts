// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readOptions } from './read-options'

const GROUPS = ['names', 'quotes', 'tags']

describe('readOptions', () => {
  it('runs everything and lists nothing unless told', () => {
    const all = { groups: GROUPS, misses: 0, check: false, raise: false }
    expect(readOptions([], GROUPS)).toEqual(all)
  })

  it('runs the groups that are named, in the order of the table', () => {
    expect(readOptions(['tags', 'names', 'tags'], GROUPS).groups).toEqual(['names', 'tags'])
  })

  it('takes options between the groups', () => {
    expect(readOptions(['quotes', '--misses', '20', '--check', '--raise'], GROUPS)).toEqual({
      groups: ['quotes'],
      misses: 20,
      check: true,
      raise: true,
    })
  })

  it.each([
    [['name'], '"name" is neither an option'],
    [['--raze'], '"--raze" is neither an option'],
    [['--misses'], '--misses needs a whole number; it got nothing.'],
    [['--misses', 'names'], '--misses needs a whole number; it got names.'],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args, GROUPS)).toThrow(message)
  })
})
