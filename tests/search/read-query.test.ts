import { describe, expect, it } from 'vitest'
import { readQuery, type Clause } from '../../src/search/read-query'
import { anyText } from '../support/arbitraries'
import fc from 'fast-check'

/** A clause as one would write it down: -speaker:[ada park]*. */
function show(clause: Clause): string {
  const value =
    clause.field === 'kind'
      ? clause.kind
      : `[${clause.wording.words.join(' ')}]${clause.wording.isPrefix ? '*' : ''}`
  return `${clause.not ? '-' : ''}${clause.field}:${value}`
}

describe('what is typed', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['ferry harbour', ['words:[ferry]', 'words:[harbour]']],
    ['Ferry ÉCOLE', ['words:[ferry]', 'words:[ecole]']],
    ['"night ferry" harbour', ['words:[night ferry]', 'words:[harbour]']],
    ['“night ferry”', ['words:[night ferry]']],
    ['"night ferry', ['words:[night ferry]']],
    ['-ferry', ['-words:[ferry]']],
    ['-"night ferry"', ['-words:[night ferry]']],
    ['harb*', ['words:[harb]*']],
    ['"harb*"', ['words:[harb]']],
    ['co-operate O’Neill', ['words:[co operate]', 'words:[o neill]']],
    ['co-op*', ['words:[co op]*']],
    ['speaker:park', ['speaker:[park]']],
    ['Speaker:"Ada Park"', ['speaker:[ada park]']],
    ['speaker:“Ada Park', ['speaker:[ada park]']],
    ['speaker: park', ['speaker:[park]']],
    ['speaker:par*', ['speaker:[par]*']],
    ['-speaker:park', ['-speaker:[park]']],
    ['-about:"city council"', ['-about:[city council]']],
    ['publisher:courier', ['publisher:[courier]']],
    ['kind:direct -kind:Mixed', ['kind:direct', '-kind:mixed']],
    ['ferry"night boat"', ['words:[ferry]', 'words:[night boat]']],
    ['10:30', ['words:[10 30]']],
    ['https://example.org/a', ['words:[https example org a]']],
  ])('%s', (typed, clauses) => {
    const query = readQuery(typed)
    expect(query.clauses.map(show)).toEqual(clauses)
    expect(query.problems).toEqual([])
  })

  it.each([
    ['after:2011', 2011_99_99, Infinity],
    ['before:2011', 0, 2011_00_00],
    ['after:2011-07', 2011_07_99, Infinity],
    ['before:2011-07', 0, 2011_07_00],
    ['after:2011-07-04', 2011_07_04, Infinity],
    ['before:"2011-07-04"', 0, 2011_07_04],
    ['after:2010 after:2011 before:2013 before:2014', 2011_99_99, 2013_00_00],
  ])('%s', (typed, after, before) => {
    expect(readQuery(typed)).toEqual({ clauses: [], after, before, problems: [] })
  })

  it.each([
    'speaker:',
    'about: before:2011',
    'before:July',
    'before:2011-13',
    'after:2011-07-32',
    '-before:2011',
    'kind:loud',
    'colour:red',
    '""',
    '-',
    '&',
    '*',
    'speaker:"…"',
  ])('%s is a problem and no clause', (typed) => {
    const { clauses, problems } = readQuery(typed)
    expect(clauses).toEqual([])
    expect(problems).toHaveLength(1)
  })

  it('leaves out only the part that is not understood', () => {
    const { clauses, problems } = readQuery('ferry kind:loud harbour')
    expect(clauses.map(show)).toEqual(['words:[ferry]', 'words:[harbour]'])
    expect(problems[0]).toContain('“kind:loud”')
  })

  it('may be any text', () => {
    const pieces = ['"', '“', '-', 'speaker:', 'kind:', 'before:', 'x', '*', ' ', ':', '2011', '/']
    const typed = fc.array(fc.oneof(fc.constantFrom(...pieces), anyText)).map((all) => all.join(''))
    fc.assert(
      fc.property(typed, (text) => {
        for (const clause of readQuery(text).clauses)
          if (clause.field !== 'kind') expect(clause.wording.words.length).toBeGreaterThan(0)
      }),
    )
  })
})
