// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { body, decision, digest, person, place } from './build-digest'
import { bookOf, idsOf } from './book-of'

describe('who is who across articles', () => {
  it('joins one full name in two articles', () => {
    const book = bookOf([person('Jacob Zamora')], [person('Jacob Zamora')])
    expect(idsOf(book)).toEqual(['person:jacob-zamora'])
    expect(book.voice('person:jacob-zamora')?.appearances).toHaveLength(2)
  })

  it('joins a name with and without its middle initial', () => {
    const book = bookOf(
      [person('Donna Trask')],
      [person('Donna J. Trask')],
      [person('Donna Trask')],
    )
    expect(idsOf(book)).toEqual(['person:donna-trask'])
    expect(book.voice('person:donna-trask')?.aliases).toEqual(['Donna J. Trask'])
  })

  it('keeps father and son apart', () => {
    const book = bookOf([person('Karl Amsel Sr')], [person('Karl Amsel Jr')])
    expect(book.voices()).toHaveLength(2)
  })

  it('keeps two people apart whose middle initials differ', () => {
    const book = bookOf([person('Greg W. Bloom')], [person('Greg H. Bloom')])
    expect(book.voices()).toHaveLength(2)
  })

  it('keeps two John Smiths apart whose roles disagree', () => {
    const book = bookOf(
      [person('John Smith, Olympic sprinter'), person('Ewa Lind')],
      [person('John Smith, finance minister'), person('Omar Haddad')],
    )
    expect(idsOf(book).filter((id) => id.includes('smith'))).toEqual([
      'person:john-smith',
      'person:john-smith-2',
    ])
    expect(book.voiceOf('a1', 'john-smith')).toBe('person:john-smith')
  })

  it('keeps two people of a rare name apart whose roles disagree', () => {
    const book = bookOf([person('Ivo Tarrek, striker')], [person('Ivo Tarrek, bishop')])
    expect(book.voices()).toHaveLength(2)
  })

  it('lets shared company outweigh roles: the striker who became a minister', () => {
    const company = [person('Mia Tarrek'), person('Olu Bassey'), person('Rui Salgado')]
    const book = bookOf(
      [person('Ivo Tarrek, striker'), ...company],
      [person('Ivo Tarrek, finance minister'), ...company],
    )
    expect(book.voices()).toHaveLength(4)
  })

  it('does not trust a common name alone, and asks', () => {
    const book = bookOf([person('John Smith')], [person('John Smith')])
    expect(book.voices()).toHaveLength(2)
    const [asked] = book.proposals()
    expect(asked?.voices).toEqual(['person:john-smith', 'person:john-smith-2'])
    expect(asked?.reasons).toContain('Both are called “John Smith”.')
  })

  it('trusts a common name beside the same people', () => {
    const book = bookOf(
      [person('John Smith'), person('Ewa Lind')],
      [person('John Smith'), person('Ewa Lind')],
    )
    expect(book.voices()).toHaveLength(2)
  })

  it('gives a family name to its bearer where the company agrees', () => {
    const company = [person('Ewa Lind'), body('Norland Ferries')]
    const book = bookOf([person('Jacob Zamora'), ...company], [person('Zamora'), ...company])
    expect(book.voiceOf('a2', 'zamora')).toBe('person:jacob-zamora')
  })

  it('gives it to nobody where two bearers fit alike', () => {
    const company = [person('Ewa Lind'), body('Norland Ferries')]
    const book = bookOf(
      [person('Jacob Zamora'), ...company],
      [person('Rosa Zamora'), ...company],
      [person('Zamora'), ...company],
    )
    expect(book.voiceOf('a3', 'zamora')).toBe('person:zamora')
    expect(book.proposals().map(({ voices }) => voices)).toContainEqual([
      'person:jacob-zamora',
      'person:zamora',
    ])
  })

  it('gives it to nobody who shares next to nothing, and asks', () => {
    const book = bookOf(
      [person('Jacob Zamora'), place('Norland')],
      [person('Zamora'), place('Norland')],
    )
    expect(book.voiceOf('a2', 'zamora')).toBe('person:zamora')
    const [asked] = book.proposals()
    expect(asked?.reasons).toContain('“Zamora” is the family name of “Jacob Zamora”.')
    expect(asked?.confidence).toBeLessThan(0.5)
  })

  it('gives it to the bearer in another version of the same story', () => {
    const book = bookOf([person('Jacob Zamora')], [person('Zamora')])
    book.setStory('a2', 'a1')
    expect(book.voiceOf('a2', 'zamora')).toBe('person:jacob-zamora')
    book.setStory('a2', 'a2')
    expect(book.voiceOf('a2', 'zamora')).toBe('person:zamora')
  })

  it('never joins two entities of one article', () => {
    const company = [person('Ewa Lind'), body('Norland Ferries')]
    const book = bookOf(
      [person('Jacob Zamora'), ...company],
      [person('Jacob Zamora'), person('Zamora'), ...company],
    )
    expect(book.voiceOf('a2', 'zamora')).toBe('person:zamora')
  })

  it('keeps Mr and Mrs apart', () => {
    const company = [person('Ewa Lind'), body('Norland Ferries')]
    const book = bookOf([person('Zamora, Mr'), ...company], [person('Zamora, Mrs'), ...company])
    expect(book.voiceOf('a1', 'zamora')).not.toBe(book.voiceOf('a2', 'zamora'))
  })

  it('joins a nickname where the company agrees, and asks where it does not', () => {
    const agreeing = bookOf(
      [person('Bill Amsel'), person('Ewa Lind')],
      [person('William Amsel'), person('Ewa Lind')],
    )
    expect(agreeing.voices()).toHaveLength(2)
    const open = bookOf([person('Bill Amsel')], [person('William Amsel')])
    expect(open.voices()).toHaveLength(2)
    expect(open.proposals()).toHaveLength(1)
  })

  it('joins an acronym where an article says what it stands for', () => {
    const book = bookOf([body('Norland Water Council = NWC')], [body('NWC')])
    expect(idsOf(book)).toEqual(['organisation:norland-water-council'])
  })

  it('asks where no article says so', () => {
    const company = [person('Ewa Lind')]
    const book = bookOf([body('Norland Water Council'), ...company], [body('NWC'), ...company])
    expect(book.voices()).toHaveLength(3)
    expect(book.proposals()[0]?.reasons[0]).toBe('“NWC” may stand for “Norland Water Council”.')
  })

  it('tells two meanings of an acronym by their company', () => {
    const book = bookOf(
      [body('Norland Water Council = NWC'), person('Ewa Lind')],
      [body('National Whist Club = NWC'), person('Omar Haddad')],
      [body('NWC'), person('Omar Haddad')],
      [body('NWC'), person('Tom Beck')],
    )
    expect(book.voiceOf('a3', 'nwc')).toBe('organisation:national-whist-club')
    expect(book.voiceOf('a4', 'nwc')).toBe('organisation:nwc')
  })

  it('ignores “the”, legal forms and spelling in bodies', () => {
    const book = bookOf(
      [body('Lind Ferries plc')],
      [body('The Lind Ferries')],
      [body('Lind-Ferries')],
    )
    expect(book.voices()).toHaveLength(1)
  })

  it('takes a country and its government for one', () => {
    const book = bookOf([place('Iran', 'IR')], [body('Iran')])
    expect(idsOf(book)).toEqual(['place:iran'])
  })

  it('keeps a city and the club of its name apart', () => {
    const book = bookOf([place('Liverpool', 'GB')], [body('Liverpool')])
    expect(idsOf(book)).toEqual(['organisation:liverpool', 'place:liverpool'])
  })

  it('does not mix a person and a place of one name', () => {
    expect(bookOf([person('Jordan')], [place('Jordan', 'JO')]).voices()).toHaveLength(2)
  })

  it('finds a voice by the id that another of its names would give', () => {
    const book = bookOf(
      [person('Donna Trask')],
      [person('Donna J. Trask')],
      [person('Donna Trask')],
    )
    expect(book.voice('person:donna-j-trask')?.id).toBe('person:donna-trask')
    expect(book.voice('person:nobody')).toBeNull()
  })

  it('numbers no namesake with the name of somebody else', () => {
    const book = bookOf([body('Radio'), place('Nairobi', 'KE')], [body('Radio 2')])
    expect(new Set(idsOf(book)).size).toBe(3)
  })
})

describe('what the reader has decided', () => {
  const two = () => bookOf([person('Jacob Zamora')], [person('Zamora')], [person('Jacob Zamora')])

  it('joins what the program would not', () => {
    const book = two()
    book.decide([decision('same', 'a1/jacob-zamora', 'a2/zamora')])
    expect(idsOf(book)).toEqual(['person:jacob-zamora'])
    expect(book.proposals()).toEqual([])
  })

  it('parts what the program would join', () => {
    const book = two()
    book.decide([decision('different', 'a1/jacob-zamora', 'a3/jacob-zamora')])
    expect(book.voiceOf('a1', 'jacob-zamora')).toBe('person:jacob-zamora')
    expect(book.voiceOf('a3', 'jacob-zamora')).toBe('person:jacob-zamora-2')
  })

  it('is restored when it is undone', () => {
    const book = two()
    const before = [book.voices(), book.proposals()]
    book.decide([
      decision('same', 'a1/jacob-zamora', 'a2/zamora'),
      decision('different', 'a1/jacob-zamora', 'a3/jacob-zamora'),
    ])
    expect(book.voices()).not.toEqual(before[0])
    book.decide([])
    expect([book.voices(), book.proposals()]).toEqual(before)
  })

  it('counts the later of two answers', () => {
    const book = two()
    const pair = ['a1/jacob-zamora', 'a2/zamora'] as const
    book.decide([decision('same', ...pair, 2), decision('different', ...pair, 1)])
    expect(book.voices()).toHaveLength(1)
    expect(book.overruled().map(({ reason }) => reason)).toEqual([
      'The later of two answers to the same question counts.',
    ])
    book.decide([decision('same', ...pair, 2), decision('different', ...pair, 3)])
    expect(book.voices()).toHaveLength(2)
  })

  it('counts the later answer about the same two voices, through whatever articles it was given', () => {
    const book = two()
    book.decide([
      decision('different', 'a1/jacob-zamora', 'a2/zamora', 1),
      decision('same', 'a3/jacob-zamora', 'a2/zamora', 2),
    ])
    expect(book.voices()).toHaveLength(1)
  })

  it('goes on from one to the next', () => {
    const book = bookOf([person('Ada Park')], [person('Lena Beck')], [person('Tom Lind')])
    book.decide([
      decision('same', 'a1/ada-park', 'a2/lena-beck'),
      decision('same', 'a2/lena-beck', 'a3/tom-lind'),
    ])
    expect(book.voices()).toHaveLength(1)
  })

  it('lets “different” break a chain of “same”, at its oldest link', () => {
    const book = bookOf([person('Ada Park')], [person('Lena Beck')], [person('Tom Lind')])
    book.decide([
      decision('same', 'a1/ada-park', 'a2/lena-beck', 2),
      decision('same', 'a2/lena-beck', 'a3/tom-lind', 3),
      decision('different', 'a1/ada-park', 'a3/tom-lind', 1),
    ])
    expect(book.voiceOf('a2', 'lena-beck')).toBe(book.voiceOf('a3', 'tom-lind'))
    expect(book.voiceOf('a1', 'ada-park')).not.toBe(book.voiceOf('a3', 'tom-lind'))
    expect(book.overruled().map(({ decision: { decidedAt } }) => decidedAt)).toEqual([2])
  })

  it('is not asked again once the reader is unsure', () => {
    const where = place('Norland')
    const book = bookOf([person('Jacob Zamora'), where], [person('Zamora'), where])
    expect(book.proposals()).toHaveLength(1)
    book.decide([decision('unsure', 'a1/jacob-zamora', 'a2/zamora')])
    expect(book.voices()).toHaveLength(3)
    expect(book.proposals()).toEqual([])
  })

  it('waits for articles that are away, and finds an entity again by its name', () => {
    const book = bookOf([person('Jacob Zamora')])
    book.decide([decision('same', 'a1/jacob-zamora', 'a9/zamora')])
    book.put(digest('a9', [person('Zamora', { id: 'zamora-7' })]), null)
    expect(idsOf(book)).toEqual(['person:jacob-zamora'])
  })
})
