// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACETS, type LibraryAnswer, type LibraryQuery } from '../../src/model/library-query'
import type { ShelfRow } from '../../src/model/shelf-row'
import { createShelf, type Shelf } from '../../src/search/create-shelf'
import { composeLibrary, voicesById } from '../support/compose-library'
import { searchPlainly } from '../support/search-plainly'

const ALL = { offset: 0, limit: Infinity }
const SMALL = { words: 60, statements: 5, entities: 4, cast: 12, vocabulary: 60 }

const WORDS = [
  ...[
    '',
    'the',
    'in',
    'said',
    'government',
    'the of',
    '"of the"',
    '"in the of"',
    'go*',
    'wh* th*',
    'of-th*',
    'in-of-t*',
  ],
  ...[
    '-the',
    '-"of the"',
    'said -government',
    'speaker:name1',
    'speaker:"name1 surname1"',
    'about:name2',
  ],
  ...[
    '-about:alias3',
    'speaker:officials',
    'speaker:sur*',
    'kind:direct',
    '-kind:mixed',
    'publisher:courier',
  ],
  ...[
    'publisher:"courier 1"',
    '-publisher:1',
    'after:2010',
    'before:2011-06',
    'kind:direct speaker:name1 the',
  ],
]
const VALUES: Readonly<Record<(typeof FACETS)[number], readonly string[]>> = {
  publisher: ['Courier 0', 'Courier 1', 'Nobody’s'],
  year: ['2009', '2010', '2012'],
  speaker: ['person-0', 'person-1', 'organisation-2', 'nobody'],
  person: ['person-0', 'person-1', 'person-4'],
  organisation: ['organisation-2', 'organisation-6'],
  place: ['place-3', 'place-7'],
  kind: ['direct', 'indirect', 'mixed'],
}

const choice = (values: readonly string[]) =>
  fc.record({
    only: fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }),
    not: fc.uniqueArray(fc.constantFrom(...values), { maxLength: 1 }),
  })
const anyQuery: fc.Arbitrary<LibraryQuery> = fc.record({
  words: fc.constantFrom(...WORDS),
  within: fc.constantFrom('everything', 'said'),
  show: fc.constantFrom('articles', 'statements'),
  sort: fc.constantFrom('best', 'newest', 'oldest'),
  facets: fc
    .uniqueArray(fc.constantFrom(...FACETS), { maxLength: 3 })
    .chain((facets) =>
      fc.record(Object.fromEntries(facets.map((facet) => [facet, choice(VALUES[facet])]))),
    ),
})
const anyRows = fc
  .record({ articles: fc.nat({ max: 25 }), seed: fc.nat({ max: 1000 }) })
  .map((measures) => [...composeLibrary({ ...SMALL, ...measures })])

function shelfOf(rows: readonly ShelfRow[]): Shelf {
  const shelf = createShelf()
  shelf.setVoices(voicesById)
  shelf.put(rows)
  return shelf
}

function foundIn({ hits }: LibraryAnswer): readonly string[] {
  return hits.map((hit) =>
    'statementId' in hit ? `${hit.articleId} ${hit.statementId}` : hit.articleId,
  )
}

describe('a shelf', () => {
  it('finds and counts what a plain search finds and counts', () => {
    fc.assert(
      fc.property(anyRows, anyQuery, (rows, query) => {
        const answer = shelfOf(rows).ask(query, ALL)
        const plain = searchPlainly(rows, query)
        expect([...foundIn(answer)].sort()).toEqual(plain.found)
        expect(answer.total).toBe(plain.found.length)
        for (const facet of FACETS) {
          const counts = answer.facets[facet].filter(({ count }) => count > 0)
          expect(new Map(counts.map(({ value, count }) => [value, count]))).toEqual(
            plain.counts[facet],
          )
          const { only = [], not = [] } = query.facets[facet] ?? {}
          const listed = answer.facets[facet].map(({ value }) => value)
          expect(listed).toEqual(expect.arrayContaining([...only, ...not]))
          expect(new Set(listed).size).toBe(listed.length)
        }
      }),
      { numRuns: 120 },
    )
  })

  it('gives any stretch of the same list', () => {
    const stretch = fc.record({ offset: fc.nat({ max: 60 }), limit: fc.nat({ max: 20 }) })
    fc.assert(
      fc.property(anyRows, anyQuery, stretch, (rows, query, { offset, limit }) => {
        const shelf = shelfOf(rows)
        const all = shelf.ask(query, ALL)
        const part = shelf.ask(query, { offset, limit })
        expect(part).toEqual({ ...all, hits: all.hits.slice(offset, offset + limit) })
      }),
    )
  })

  it('forgets what is removed, as if it had never been there', () => {
    fc.assert(
      fc.property(anyRows, anyRows, anyQuery, fc.boolean(), (rows, others, query, isAsked) => {
        const strangers = others.map((row) => rename(row, `x${row.entry.id}`))
        const shelf = shelfOf(mix(rows, strangers))
        if (isAsked) shelf.ask(query, ALL)
        shelf.remove(strangers.map(({ entry }) => entry.id))
        expect(shelf.ask(query, ALL)).toEqual(shelfOf(rows).ask(query, ALL))
      }),
    )
  })

  it('knows an article that is put again only as it is now', () => {
    fc.assert(
      fc.property(anyRows, anyRows, anyQuery, (before, after, query) => {
        const shelf = shelfOf(before)
        shelf.ask(query, ALL)
        for (const row of after) shelf.put([row])
        const left = before.filter((_, i) => i >= after.length)
        expect(shelf.ask(query, ALL)).toEqual(shelfOf([...left, ...after]).ask(query, ALL))
      }),
    )
  })

  it('answers the same once it has been saved and loaded', () => {
    const rows = [...composeLibrary({ ...SMALL, articles: 620 })]
    const shelf = shelfOf(rows)
    const { segments, removed } = shelf.save()
    expect([segments.size, removed]).toEqual([2, []])
    const loaded = createShelf()
    const taken = [...segments].flatMap(([key, segment]) => loaded.load(key, segment, () => true))
    loaded.setVoices(voicesById)
    expect([...taken].sort()).toEqual(rows.map(({ entry }) => entry.id))
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(loaded.ask(query, ALL)).toEqual(shelf.ask(query, ALL))
      }),
      { numRuns: 40 },
    )
    expect(loaded.save()).toEqual({ segments: new Map(), removed: [] })
  })

  it('keeps nothing of what was all removed, whatever comes after it', () => {
    const rows = [...composeLibrary({ ...SMALL, articles: 240 })]
    const [gone, come] = [rows.slice(0, 120), rows.slice(120)]
    const shelf = shelfOf(gone)
    shelf.remove(gone.map(({ entry }) => entry.id))
    shelf.put(come)
    const kept = [...shelf.save().segments.values()].flatMap(({ articleIds }) => articleIds)
    expect(kept).toEqual(come.map(({ entry }) => entry.id))
  })

  it('takes only what is still current from a saved segment', () => {
    const rows = [...composeLibrary({ ...SMALL, articles: 150 })]
    const [[key, segment] = [0, null]] = shelfOf(rows).save().segments
    const shelf = createShelf()
    shelf.setVoices(voicesById)
    const taken = shelf.load(key, segment!, (id) => id >= 'a00020')
    expect(taken).toHaveLength(130)
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(shelf.ask(query, ALL)).toEqual(shelfOf(rows.slice(20)).ask(query, ALL))
      }),
      { numRuns: 20 },
    )
    const other = createShelf()
    expect(other.load(key, segment!, (id) => id < 'a00020')).toEqual([])
    expect(other.save().removed).toEqual([key])
  })
})

function rename({ entry, text, digest }: ShelfRow, id: string): ShelfRow {
  return { entry: { ...entry, id }, text, digest: digest && { ...digest, articleId: id } }
}

function mix<Item>(some: readonly Item[], others: readonly Item[]): readonly Item[] {
  return Array.from({ length: Math.max(some.length, others.length) }, (_, i) => i).flatMap((i) =>
    [others[i], some[i]].flatMap((item) => item ?? []),
  )
}
