/**
 * `npx tsx tests/bench/bench-search.ts [articles]`: how fast a library of senseless but well-proportioned
 * articles is taken in, opened and searched, and what it weighs. Times are of the processor, so that a
 * busy machine does not spoil them.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { LibraryQuery } from '../../src/model/library-query'
import { createShelf, type Shelf } from '../../src/search/create-shelf'
import type { SearchSegment } from '../../src/model/search-segment'
import { composeLibrary, voicesById } from '../support/compose-library'
import { median } from './median'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const MB = 1e6

/** So many of the slowest questions are shown. */
const SLOWEST = 6

const PAGE = { offset: 0, limit: 50 }
const PLAIN: LibraryQuery = {
  words: '',
  within: 'everything',
  show: 'articles',
  sort: 'best',
  facets: {},
}

const WORDS = [
  ...[
    '',
    'the',
    'government',
    'said the of',
    'police government',
    '"of the"',
    '"said the government"',
  ],
  ...[
    'gov*',
    'a*',
    'government -police',
    'the -"of the"',
    'speaker:surname12',
    'about:alias5 said',
  ],
  ...[
    'speaker:name3 government',
    'publisher:courier before:2011',
    'after:2010-06 police',
    'the of to and a in',
  ],
  ...['kind:direct people', 'speaker:officials', 'yafoladi', 'wimer last year', '"last year"'],
  ...['-speaker:surname1 -about:surname2', 'ba* ce*', 'people can time'],
]
const MODES = [
  { within: 'everything', show: 'articles' },
  { within: 'said', show: 'articles' },
  { within: 'everything', show: 'statements' },
] as const
const SORTS = ['best', 'newest', 'oldest'] as const

const FACETS: LibraryQuery['facets'][] = [
  { publisher: { only: ['Courier 1'], not: [] } },
  { publisher: { only: ['Courier 1', 'Courier 2'], not: [] }, year: { only: [], not: ['2010'] } },
  { speaker: { only: ['person-1'], not: [] } },
  {
    person: { only: ['person-1', 'person-5'], not: ['person-9'] },
    kind: { only: ['direct'], not: [] },
  },
  { place: { only: [], not: ['place-3'] } },
]

/** Asked in between, for the shelf remembers what it was asked last. */
const BETWEEN: LibraryQuery = { ...PLAIN, words: 'zzz', within: 'said' }

function main(articles: number): void {
  print('articles', articles)
  const saved = compose(articles)
  print('saved, MB', saved.reduce((sum, [, { data }]) => sum + data.length, 0) / MB)
  const opening = [0, 1, 2].map(() => time(() => open(saved)))
  print('load all segments, ms', median(opening))
  const asking = [0, 1, 2].map(() => {
    const shelf = open(saved)
    return time(() => shelf.ask(PLAIN, PAGE))
  })
  print('first question, with the voices of all entities, ms', median(asking))
  const shelf = open(saved)
  benchQueries(shelf)
  benchChanges(shelf)
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  print('heap, MB', heapUsed / MB)
  print('with buffers, MB', (heapUsed + arrayBuffers) / MB)
}

type Saved = readonly (readonly [number, SearchSegment])[]

function compose(articles: number): Saved {
  const shelf = createShelf()
  let putting = 0
  let slowest = 0
  for (const row of composeLibrary({ articles })) {
    const ms = time(() => {
      shelf.put([row])
    })
    slowest = Math.max(slowest, ms)
    putting += ms
  }
  print('put, ms each', putting / articles)
  print('slowest put (a segment is packed), ms', slowest)
  return [...shelf.save().segments]
}

function open(saved: Saved): Shelf {
  const stamps = new Map(
    saved.flatMap(([, { articleIds, stamps }]) => articleIds.map((id, i) => [id, stamps[i]])),
  )
  const shelf = createShelf()
  for (const [key, segment] of saved)
    shelf.load(key, segment, (id, stamp) => stamps.get(id) === stamp)
  shelf.setVoices(voicesById)
  return shelf
}

function benchQueries(shelf: Shelf): void {
  const queries = WORDS.flatMap((words) =>
    MODES.flatMap((mode) => SORTS.map((sort) => ({ ...PLAIN, ...mode, words, sort }))),
  )
  report(
    'searches',
    queries.map((query) => [`${query.words} | ${query.within} ${query.show} ${query.sort}`, query]),
    shelf,
  )
  const changes = WORDS.slice(0, 12).flatMap((words) =>
    MODES.flatMap((mode) => FACETS.map((facets) => ({ ...PLAIN, ...mode, words, facets }))),
  )
  report(
    'facet changes',
    changes.map((query) => [
      `${query.words} | ${query.within} ${query.show} ${Object.keys(query.facets).join()}`,
      query,
    ]),
    shelf,
  )
}

function report(
  what: string,
  queries: readonly (readonly [name: string, query: LibraryQuery])[],
  shelf: Shelf,
): void {
  const times = queries
    .map(([name, query]) => {
      const runs = [0, 1, 2].map(() => {
        shelf.ask(BETWEEN, PAGE)
        return time(() => shelf.ask(query, PAGE))
      })
      return { name, ms: median(runs), total: shelf.ask(query, PAGE).total }
    })
    .sort((a, b) => a.ms - b.ms)
  const at = (share: number): number => times[Math.floor(share * times.length)]?.ms ?? NaN
  print(`${String(times.length)} ${what}: p50, ms`, at(0.5))
  print(`${String(times.length)} ${what}: p95, ms`, at(0.95))
  for (const { name, ms, total } of times.slice(-SLOWEST))
    process.stdout.write(`   ${ms.toFixed(1)}  ${String(total)}  ${name}\n`)
}

/** One article is put between questions, as in the middle of a batch. */
function benchChanges(shelf: Shelf): void {
  const times = [...composeLibrary({ articles: 20, seed: 9 })].map((row) => {
    shelf.put([row])
    return time(() => shelf.ask({ ...PLAIN, words: 'government' }, PAGE))
  })
  print('question after one more article, ms', median(times))
}

/** Milliseconds of the processor. */
function time(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function print(what: string, value: number): void {
  process.stdout.write(`${what}: ${value.toFixed(value < 10 ? 2 : 0)}\n`)
}

main(Number(process.argv[2] ?? 10_000))
