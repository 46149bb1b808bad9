import { createNumbering, type Numbering } from './numbering'
import { rankArticles } from './rank-articles'
import { rangeOf, type NumberLists, type Segment } from './segment'

/** A segment with what has happened to it since. */
export interface HeldSegment {
  readonly segment: Segment
  /** Rows of articles that have been removed or taken in anew. */
  readonly gone: ReadonlySet<number>
  /** For each entity the number of its voice; −1 where it has none. */
  readonly voices: readonly number[]
}

/** What a result may be. */
export type Level = 'articles' | 'statements'

/** A segment of a catalogue, and the numbers at which its articles, statements and entities begin. */
export interface ShelvedSegment extends Readonly<Record<Level | 'entities', number>> {
  readonly segment: Segment
}

/** How much there is of articles or statements, without those that are gone. */
export interface Size {
  readonly count: number
  /** At least 1. */
  readonly averageWords: number
}

/**
 * The columns of all segments one below the other, so that a question goes through arrays only.
 * Articles, statements and entities are numbered through; those that are gone keep their numbers.
 */
export interface Catalogue {
  readonly segments: readonly ShelvedSegment[]
  /** 1 where it is not gone. */
  readonly live: Readonly<Record<Level | 'entities', Uint8Array>>
  readonly sizes: Readonly<Record<Level, Size>>
  readonly days: Uint32Array
  readonly publishers: Numbering
  /** −1 where unknown. */
  readonly publisherOf: Int32Array
  readonly statementEnds: Uint32Array
  readonly entityEnds: Uint32Array
  readonly articleOfStatement: Uint32Array
  readonly statementKinds: Uint8Array
  readonly entityKinds: Uint8Array
  readonly voices: Numbering
  /** −1 where it has none. */
  readonly voiceOfEntity: Int32Array
  readonly speakers: NumberLists
  readonly about: NumberLists
  /** Articles that are not gone, the undated last. */
  readonly newest: Uint32Array
  readonly oldest: Uint32Array
  /** The place of each article among the newest. */
  readonly rank: Uint32Array
}

/** Draws up the columns: some milliseconds for 10,000 articles. */
export function drawUpCatalogue(held: readonly HeldSegment[], voices: Numbering): Catalogue {
  const segments = numberThrough(held)
  const each = held.map(({ segment }) => segment)
  const publishers = createNumbering()
  const statementEnds = joinEnds(each.map((segment) => segment.statementEnds))
  const entityEnds = joinEnds(each.map((segment) => segment.entityEnds))
  const liveArticles = Uint8Array.from(
    held.flatMap(({ segment, gone }) =>
      segment.articleIds.map((_, row) => (gone.has(row) ? 0 : 1)),
    ),
  )
  const days = join(
    each.map((segment) => segment.days),
    Uint32Array,
  )
  const live = {
    articles: liveArticles,
    statements: spread(liveArticles, statementEnds),
    entities: spread(liveArticles, entityEnds),
  }
  return {
    segments,
    live,
    sizes: {
      articles: measure(segments, 'articles', live.articles),
      statements: measure(segments, 'statements', live.statements),
    },
    days,
    publishers,
    publisherOf: Int32Array.from(
      each.flatMap((segment) =>
        segment.publishers.map((name) => (name ? publishers.add(name) : -1)),
      ),
    ),
    statementEnds,
    entityEnds,
    articleOfStatement: spread(
      Uint32Array.from(statementEnds, (_, article) => article),
      statementEnds,
    ),
    statementKinds: join(
      each.map((segment) => segment.statementKinds),
      Uint8Array,
    ),
    entityKinds: join(
      each.map((segment) => segment.entityKinds),
      Uint8Array,
    ),
    voices,
    voiceOfEntity: join(
      held.map((segment) => segment.voices),
      Int32Array,
    ),
    speakers: joinLists(segments, 'speakers'),
    about: joinLists(segments, 'about'),
    ...rankArticles(
      each.flatMap((segment) => segment.articleIds),
      days,
      liveArticles,
    ),
  }
}

function numberThrough(held: readonly HeldSegment[]): readonly ShelvedSegment[] {
  const next = { articles: 0, statements: 0, entities: 0 }
  return held.map(({ segment }) => {
    const shelved = { segment, ...next }
    const { articleIds, statementEnds, entityEnds } = segment
    next.articles += articleIds.length
    next.statements += statementEnds[articleIds.length - 1] ?? 0
    next.entities += entityEnds[articleIds.length - 1] ?? 0
    return shelved
  })
}

function measure(segments: readonly ShelvedSegment[], level: Level, live: Uint8Array): Size {
  let words = 0
  let count = 0
  for (const shelved of segments) {
    const { lengths } = shelved.segment.words[level]
    const base = shelved[level]
    for (let i = 0; i < lengths.length; i++)
      if (live[base + i] === 1) {
        words += lengths[i] ?? 0
        count++
      }
  }
  return { count, averageWords: Math.max(1, words / Math.max(1, count)) }
}

/** Columns one below the other. */
function join<Column extends Uint8Array | Uint32Array | Int32Array>(
  columns: readonly ArrayLike<number>[],
  Kind: new (length: number) => Column,
): Column {
  const joined = new Kind(columns.reduce((sum, column) => sum + column.length, 0))
  let at = 0
  for (const column of columns) {
    joined.set(column, at)
    at += column.length
  }
  return joined
}

/** Ends one below the other, each column going on from the one before. */
function joinEnds(columns: readonly ArrayLike<number>[]): Uint32Array {
  let end = 0
  const begins = columns.map((column) => {
    const begin = end
    end += column[column.length - 1] ?? 0
    return begin
  })
  return joinRaised(columns, begins)
}

/** Columns one below the other, all numbers of each raised by one of its own. */
function joinRaised(columns: readonly ArrayLike<number>[], raises: readonly number[]): Uint32Array {
  const joined = join(columns, Uint32Array)
  let at = 0
  for (const [i, { length }] of columns.entries()) {
    const raise = raises[i] ?? 0
    for (const end = at + length; at < end; at++) joined[at] = (joined[at] ?? 0) + raise
  }
  return joined
}

function joinLists(segments: readonly ShelvedSegment[], column: 'speakers' | 'about'): NumberLists {
  const lists = segments.map(({ segment }) => segment[column])
  return {
    ends: joinEnds(lists.map(({ ends }) => ends)),
    values: joinRaised(
      lists.map(({ values }) => values),
      segments.map(({ entities }) => entities),
    ),
  }
}

/** The value of each article, for all that belongs to it. */
function spread<Column extends Uint8Array | Uint32Array>(
  values: Column,
  ends: Uint32Array,
): Column {
  const length = ends.at(-1) ?? 0
  const spreadOut = values instanceof Uint8Array ? new Uint8Array(length) : new Uint32Array(length)
  for (let row = 0; row < ends.length; row++) {
    const [start, end] = rangeOf(ends, row)
    spreadOut.fill(values[row] ?? 0, start, end)
  }
  return spreadOut as Column
}
