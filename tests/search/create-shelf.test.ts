// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { LibraryQuery } from '../../src/model/library-query'
import { createShelf } from '../../src/search/create-shelf'
import { shelfRow } from '../support/shelf-row'

const PAGE = { offset: 0, limit: 50 }
const PLAIN: LibraryQuery = {
  words: '',
  within: 'everything',
  show: 'articles',
  sort: 'best',
  facets: {},
}

const ROWS = [
  shelfRow({
    id: 'bridge',
    title: 'The old bridge',
    publishedAt: '2012-05-01',
    publisher: 'Harbour Courier',
    text: 'The bridge closes for a week. Mayor Ada Park told the ferry crews to be ready.',
    entities: ['person:Ada Park'],
    statements: [{ text: 'the ferry crews must be ready', speaker: 'Ada Park', kind: 'indirect' }],
  }),
  shelfRow({
    id: 'ferry',
    title: 'A ferry at night',
    publishedAt: '2011-07-04',
    publisher: 'Evening Post',
    text: 'The night ferry sails from the École pier. Park called it safe, and the officials wept.',
    entities: ['person:Park', 'organisation:Ferry Board'],
    statements: [
      {
        text: '“The night ferry is safe”',
        speaker: 'Park',
        about: ['Ferry Board'],
        kind: 'direct',
      },
      { text: 'they wept', speakerText: 'officials', kind: 'indirect' },
    ],
  }),
  shelfRow({ id: 'market', title: 'The market', text: 'A ferry brings fish to the market.' }),
]

const PARK = { voiceOf: (_: string, id: string) => (id.includes('park') ? 'person:ada-park' : id) }

function ask(query: Partial<LibraryQuery>) {
  const shelf = createShelf()
  shelf.put(ROWS)
  shelf.setVoices({ ...PARK, nameOf: (id) => (id === 'person:ada-park' ? 'Ada Park' : null) })
  return shelf.ask({ ...PLAIN, ...query }, PAGE)
}

function found(query: Partial<LibraryQuery>): readonly string[] {
  return ask(query).hits.map((hit) =>
    'statementId' in hit ? `${hit.articleId} ${hit.statementId}` : hit.articleId,
  )
}

describe('articles', () => {
  it('with a word in the title come first', () => {
    expect(found({ words: 'ferry' })[0]).toBe('ferry')
  })

  it('stand by date, the undated last', () => {
    expect(found({ sort: 'newest' })).toEqual(['bridge', 'ferry', 'market'])
    expect(found({ sort: 'oldest' })).toEqual(['ferry', 'bridge', 'market'])
    expect(found({})).toEqual(['bridge', 'ferry', 'market'])
  })

  it.each([
    ['ecole', ['ferry']],
    ['"ferry night"', []],
    ['"night ferry"', ['ferry']],
    ['fer* -night', ['market', 'bridge']],
    ['speaker:ada', ['bridge', 'ferry']],
    ['speaker:officials', ['ferry']],
    ['about:"ferry board"', ['ferry']],
    ['publisher:courier', ['bridge']],
    ['before:2012', ['ferry']],
    ['after:2011-07-03 -publisher:post', ['bridge']],
    ['kind:direct', ['ferry']],
  ])('for %s are %s', (words, ids) => {
    expect(found({ words, sort: words.startsWith('fer') ? 'best' : 'newest' })).toEqual(ids)
  })

  it('in which the same statement has all that was asked for', () => {
    const words = 'speaker:park wept'
    expect(found({ words })).toEqual(['ferry'])
    expect(found({ words, within: 'said' })).toEqual([])
    expect(found({ words: 'speaker:park ready', within: 'said' })).toEqual(['bridge'])
  })

  it('have no snippet where no words were asked for', () => {
    expect(ask({ words: 'speaker:park' }).hits[0]).toMatchObject({ snippet: null })
  })
})

describe('statements', () => {
  it('must have the words themselves', () => {
    expect(found({ show: 'statements', words: 'ferry', sort: 'newest' })).toEqual([
      'bridge q1',
      'ferry q1',
    ])
  })

  it('tell who speaks, as a voice or in the words of the article', () => {
    const { hits } = ask({ show: 'statements', sort: 'oldest' })
    expect(hits).toMatchObject([
      { voice: 'person:ada-park', speakerText: 'Park', kind: 'direct' },
      { voice: null, speakerText: 'officials', kind: 'indirect' },
      { voice: 'person:ada-park', speakerText: 'Ada Park' },
    ])
  })

  it('have their words marked', () => {
    const [hit] = ask({ show: 'statements', words: '"night ferry"' }).hits
    expect(hit?.snippet).toEqual({
      text: '“The night ferry is safe”',
      marks: [{ start: 5, end: 16 }],
    })
  })
})

describe('facets', () => {
  it('count what choosing a value would leave', () => {
    const { facets, total } = ask({
      facets: { year: { only: ['2011'], not: [] }, publisher: { only: [], not: ['Evening Post'] } },
    })
    expect(total).toBe(0)
    expect(facets.year).toEqual([
      { value: '2012', label: '2012', count: 1 },
      { value: '2011', label: '2011', count: 0 },
    ])
    expect(facets.publisher).toEqual([{ value: 'Evening Post', label: 'Evening Post', count: 1 }])
    expect(facets.speaker).toEqual([])
  })

  it('know one voice from several articles by its name', () => {
    expect(ask({}).facets.person).toEqual([
      { value: 'person:ada-park', label: 'Ada Park', count: 2 },
    ])
  })

  it('follow when voices are joined or parted', () => {
    const shelf = createShelf()
    shelf.put(ROWS)
    expect(shelf.ask(PLAIN, PAGE).facets.speaker).toEqual([])
    shelf.setVoices({ ...PARK, nameOf: () => 'Ada Park' })
    expect(shelf.ask(PLAIN, PAGE).facets.speaker).toHaveLength(1)
    shelf.setVoices({ voiceOf: (article, id) => `${article} ${id}`, nameOf: () => null }, ['ferry'])
    expect(shelf.ask(PLAIN, PAGE).facets.speaker).toHaveLength(2)
  })
})
