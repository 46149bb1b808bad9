/**
 * `npx tsx tests/bench/bench-search.ts [articles]`: how fast a library of senseless but well-proportioned
 * articles is taken in, opened and searched, and what it weighs. With `--expose-gc` the memory is exact.
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

function main(articles: number): void {
  const before = memory()
  const shelf = createShelf()
  shelf.setVoices(voicesById)
  let putting = 0
  let slowest = 0
  for (const row of composeLibrary({ articles })) {
    const ms = time(() => {
      shelf.put([row])
    })
    slowest = Math.max(slowest, ms)
    putting += ms
  }
  const saved = [...shelf.save().segments]
  const stamps = new Map(
    saved.flatMap(([, { articleIds, stamps }]) =>
      articleIds.map((id, i) => [id, stamps[i]] as const),
    ),
  )
  print('articles', articles)
  print('put, ms each', putting / articles)
  print('slowest put, ms', slowest)
  print('saved, MB', saved.reduce((sum, [, { data }]) => sum + data.length, 0) / 1e6)
  const opening = [0, 1, 2].map(() => time(() => open(saved, stamps)))
  print('load all segments, ms', median(opening))
  const opened = open(saved, stamps)
  print(
    'first question with all voices, ms',
    time(() => opened.ask(PLAIN, PAGE)),
  )
  benchQueries(opened)
  benchChanges(opened)
  print('memory with the saved bytes of one shelf and one more, MB', (memory() - before) / 1e6)
  void shelf
}

function open(
  saved: readonly (readonly [number, SearchSegment])[],
  stamps: ReadonlyMap<string, string | undefined>,
): Shelf {
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
  queries: readonly (readonly [string, LibraryQuery])[],
  shelf: Shelf,
): void {
  for (const [, query] of queries) shelf.ask(query, PAGE)
  const times = queries
    .map(([name, query]) => ({
      name,
      ms: median([0, 1, 2].map(() => time(() => shelf.ask(query, PAGE)))),
      total: shelf.ask(query, PAGE).total,
    }))
    .sort((a, b) => a.ms - b.ms)
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))]!.ms
  print(`${String(times.length)} ${what}: p50, ms`, at(0.5))
  print(`${String(times.length)} ${what}: p95, ms`, at(0.95))
  for (const { name, ms, total } of times.slice(-6))
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

function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function memory(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function print(what: string, value: number): void {
  process.stdout.write(`${what}: ${value.toFixed(value < 10 ? 2 : 0)}\n`)
}

main(Number(process.argv[2] ?? 10_000))
