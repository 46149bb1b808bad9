// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACETS } from '../../src/model/library-query'
import { EVERYTHING } from '../../src/store/query-parameters'
import { formatRoute, HOME, parseRoute, type Route } from '../../src/store/route'
import { holdsFor } from '../support/holds-for'

/** Words as they occur in names and statements, with every sign that means something in a URL. */
const words = fc.string({
  unit: fc.constantFrom('a', 'Z', 'é', '“', '’', ' ', '&', '=', '?', '#', '%', '+', '/', ':', '🙂'),
  minLength: 1,
  maxLength: 12,
})

const anyArticle: fc.Arbitrary<Route> = fc.record({
  room: fc.constant('reader' as const),
  query: fc.constant(EVERYTHING),
  voiceId: fc.constant(null),
  find: fc.option(words),
  articleId: fc.stringMatching(/^[0-9a-f]{16}$/),
  selected: fc.option(
    fc.oneof(
      fc.record({
        kind: fc.constant('entity' as const),
        id: words,
        mention: fc.option(fc.nat({ max: 99 })),
      }),
      fc.record({ kind: fc.constant('quote' as const), id: words, words: fc.option(words) }),
    ),
  ),
  speakers: fc.uniqueArray(words, { maxLength: 4 }),
  tab: fc.constantFrom('quotes' as const, 'names' as const),
  view: fc.constantFrom('article' as const, 'transcript' as const),
  original: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true })),
})

const choice = fc
  .record({ only: fc.uniqueArray(words), not: fc.uniqueArray(words) })
  .map(({ only, not }) => ({ only, not: not.filter((value) => !only.includes(value)) }))
  .filter(({ only, not }) => only.length + not.length > 0)

const anyQuestion: fc.Arbitrary<Route> = fc
  .record({
    words: fc.option(words, { nil: '' }),
    within: fc.constantFrom('everything' as const, 'said' as const),
    show: fc.constantFrom('articles' as const, 'statements' as const),
    sort: fc.constantFrom('best' as const, 'newest' as const, 'oldest' as const),
    facets: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, choice])), {
      requiredKeys: [],
    }),
  })
  .map((query) => ({ ...HOME, room: 'library', query }))

const anyVoice: fc.Arbitrary<Route> = fc
  .option(words)
  .map((voiceId) => ({ ...HOME, room: 'voice', voiceId }))

const anyStory: fc.Arbitrary<Route> = fc
  .option(fc.stringMatching(/^[0-9a-f]{16}$/))
  .map((articleId) => ({ ...HOME, room: 'story', articleId }))

const anyRoute = fc.oneof(anyArticle, anyQuestion, anyVoice, anyStory)

describe('a route', () => {
  it('comes back from the hash it is written to', () => {
    holdsFor(anyRoute, (route) => {
      expect(parseRoute(formatRoute(route))).toEqual(route)
    })
    expect(parseRoute(formatRoute(HOME))).toEqual(HOME)
  })

  it('comes back from the hash after the browser has put it into its address', () => {
    holdsFor(anyRoute, (route) => {
      const { hash } = new URL(formatRoute(route), 'https://example.org/whosaid/')
      expect(parseRoute(hash)).toEqual(route)
    })
  })

  it('is read from any hash at all', () => {
    holdsFor(fc.oneof(fc.string({ unit: 'binary' }), words), (hash) => {
      expect(parseRoute(hash)).toMatchObject({
        tab: expect.any(String),
        speakers: expect.any(Array),
      })
      expect(parseRoute(`#/article/abc?${hash}`).articleId).toBe('abc')
    })
  })

  it('counts mentions from 1 in the address, as readers do', () => {
    const selected = { kind: 'entity', id: 'port-amity', mention: 2 } as const
    expect(formatRoute({ ...HOME, articleId: '3fa9', selected })).toBe(
      '#/article/3fa9?entity=port-amity&mention=3',
    )
  })
})

describe('an address that somebody has tampered with', () => {
  const read = (query: string) => parseRoute(`#/article/3fa9?${query}`)

  it.each([
    '',
    '#',
    '#/',
    '#/article/',
    '#/article/a/b',
    '#/articles/3fa9',
    '#article=3fa9',
    '#/article/<b>',
  ])('opens no particular article for %j', (hash) => {
    expect(parseRoute(hash).articleId).toBeNull()
  })

  it.each(['0', '-1', 'x', '', 'NaN'])(
    'selects the entity without a mention for mention %j',
    (n) => {
      expect(read(`entity=lena-ortiz&mention=${n}`).selected).toEqual({
        kind: 'entity',
        id: 'lena-ortiz',
        mention: null,
      })
    },
  )

  it('filters by every speaker once, and by no empty one', () => {
    expect(read('speaker=a&speaker=&speaker=b&speaker=a').speakers).toEqual(['a', 'b'])
  })

  it('opens the first tab for one that does not exist', () => {
    expect(read('tab=nothing').tab).toBe('quotes')
  })

  it('shows the article for a view that does not exist', () => {
    expect(read('view=nothing').view).toBe('article')
    expect(read('view=transcript').view).toBe('transcript')
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.org',
    'https://',
  ])('offers no original at %j', (address) => {
    expect(read(`original=${encodeURIComponent(address)}`).original).toBeNull()
  })
})
