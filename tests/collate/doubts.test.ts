// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { EntityDigest } from '../../src/model/digest'
import { bookOf } from './book-of'
import { body, person, place } from './build-digest'

describe('a body that every country has', () => {
  it('keeps the supreme courts of two countries apart', () => {
    const book = bookOf(
      [body('Supreme Court'), place('Nairobi', 'KE')],
      [body('Supreme Court'), place('Delhi', 'IN')],
      [body('Supreme Court'), place('Mombasa', 'KE')],
    )
    expect(book.voiceOf('a1', 'supreme-court')).toBe('organisation:supreme-court')
    expect(book.voiceOf('a2', 'supreme-court')).toBe('organisation:supreme-court-2')
    expect(book.voiceOf('a3', 'supreme-court')).toBe('organisation:supreme-court')
  })

  it('keeps parliaments apart where nothing shows whose they are', () => {
    const book = bookOf(
      [body('Parliament'), person('Ewa Lind')],
      [body('Parliament'), person('Omar Haddad')],
      [body('Parliament'), person('Ewa Lind')],
    )
    expect(book.voiceOf('a1', 'parliament')).toBe('organisation:parliament')
    expect(book.voiceOf('a2', 'parliament')).toBe('organisation:parliament-2')
    expect(book.voiceOf('a3', 'parliament')).toBe('organisation:parliament')
  })

  it('gives a parliament to the country whose company it keeps', () => {
    const book = bookOf(
      [body('Parliament'), place('Nairobi', 'KE'), person('Ewa Lind')],
      [body('Parliament'), place('Delhi', 'IN'), person('Omar Haddad')],
      [body('Parliament'), person('Omar Haddad')],
    )
    expect(book.voiceOf('a3', 'parliament')).toBe('organisation:parliament-2')
    book.remove('a2')
    expect(book.voiceOf('a3', 'parliament')).toBe('organisation:parliament-2')
    expect(book.voiceOf('a1', 'parliament')).toBe('organisation:parliament')
  })

  it('asks whose parliament it is where two countries share its company alike', () => {
    const shared = person('Ewa Lind')
    const book = bookOf(
      [body('Parliament'), place('Nairobi', 'KE'), shared],
      [body('Parliament'), place('Delhi', 'IN'), shared],
      [body('Parliament'), shared],
    )
    expect(book.voices().filter(({ name }) => name === 'Parliament')).toHaveLength(3)
    expect(book.proposals().map(({ voices }) => voices.join(' '))).toEqual([
      'organisation:parliament organisation:parliament-3',
      'organisation:parliament-2 organisation:parliament-3',
    ])
  })
})

describe('what the reader is asked', () => {
  it('asks nothing where nobody appears beside both', () => {
    expect(bookOf([person('Jacob Zamora')], [person('Zamora')]).proposals()).toEqual([])
  })

  it('asks whose a common family name is only where much is shared', () => {
    const asked = (...shared: EntityDigest[]) =>
      bookOf([person('Ewa Smith'), ...shared], [person('Smith'), ...shared]).proposals().length
    expect(asked(place('Norland'))).toBe(0)
    expect(asked(place('Norland'), body('Norland Ferries'))).toBe(1)
  })

  it('does not take one Jones for another as company', () => {
    const book = bookOf(
      [person('Tarrek'), person('Norah Jones')],
      [person('Ivo Tarrek'), person('Tom Jones')],
    )
    expect(book.proposals()).toEqual([])
  })

  it('asks about the two likeliest bearers of a family name', () => {
    const company = [person('Ewa Lind'), body('Norland Ferries')]
    const book = bookOf(
      ...['Jacob', 'Rosa', 'Ines', 'Olga'].map((given) => [
        person(`${given} Zamora`),
        ...company,
        ...(given > 'J' ? [place('Norland')] : []),
      ]),
      [person('Zamora'), ...company, place('Norland')],
    )
    const asked = book.proposals().map(({ voices }) => voices.join(' '))
    expect(asked.filter((pair) => pair.endsWith('person:zamora'))).toHaveLength(2)
  })

  it.each([
    ['Norland', 'Norland Party', 1],
    ['Norland', 'Norland Windows', 0],
    ['NWC', 'NWC Norland', 0],
    ['NWC', 'Norland NWC', 0],
    ['Conservancy', 'Norland River Conservancy', 1],
    ['Re', 'Norland Re', 0],
  ])('of %s and %s asks %i questions', (short, full, questions) => {
    const company = person('Ewa Lind')
    const book = bookOf([body(short), company], [body(full), company])
    expect(book.proposals()).toHaveLength(questions)
  })

  it('does not ask whether a name that many articles have is the last word of another', () => {
    const company = person('Ewa Lind')
    const times = (n: number) => Array.from({ length: n }, () => [body('Conservancy'), company])
    const full = [body('Norland River Conservancy'), company]
    expect(bookOf(full, ...times(4)).proposals()).toHaveLength(1)
    expect(bookOf(full, ...times(5)).proposals()).toEqual([])
  })
})
