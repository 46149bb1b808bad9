import { hashShingles, hashWords } from './hash-words'

/** Articles that tell one story in nearly the same words. */
export interface StoryArticles {
  /** Id of the article that stands for all: the earliest, then the longest. */
  readonly id: string
  /** In order of their dates, undated ones last. */
  readonly articles: readonly string[]
}

/** Which articles are versions of one another. The order in which they are put in plays no part. */
export interface StoryBook {
  /** `publishedAt`: ISO 8601, or null. */
  readonly put: (articleId: string, text: string, publishedAt: string | null) => void
  readonly remove: (articleId: string) => void
  /** Sets all pairs of articles that the reader has said are not the same story; they stay apart. */
  readonly setApart: (pairs: readonly (readonly [string, string])[]) => void
  /** Stories of two articles or more, by their first article. */
  readonly stories: () => readonly StoryArticles[]
  /** From the id of every article that shares its story to the id of the one that stands for it. */
  readonly storyOf: () => ReadonlyMap<string, string>
}

/** Words to a shingle: six in a row are hardly ever common to two writers. */
const SHINGLE = 6
/** Of so many neighbouring shingles at least one is kept. */
const WINDOW = 4
/** Share of both texts together that must be common. */
const RESEMBLES = 0.5
/** Or share of the shorter text, where it is not much shorter: a copy that was cut from the end. */
const CONTAINS = 0.8
const MIN_RATIO = 0.4
/** Texts with fewer prints than these are too short to tell a copy by. */
const MIN_PRINTS = 8

interface Row {
  readonly id: string
  readonly rank: string
  readonly length: number
  readonly prints: ReadonlySet<number>
  /** How alike others are, 0–1; below the thresholds they are left out. */
  readonly alike: Map<Row, number>
}

/**
 * A book without articles. Texts are compared by winnowed fingerprints (Schleimer et al. 2003) of their shingles, resemblance and
 * containment as Broder (1997) defines them.
 * @see A. Broder: On the resemblance and containment of documents. SEQUENCES 1997.
 * @see S. Schleimer, D. Wilkerson, A. Aiken: Winnowing: local algorithms for document fingerprinting. SIGMOD 2003.
 */
export function createStoryBook(): StoryBook {
  const rows = new Map<string, Row>()
  const byPrint = new Map<number, Row[]>()
  let apart: readonly (readonly [string, string])[] = []
  let known: readonly StoryArticles[] | null = null

  function put(id: string, text: string, publishedAt: string | null): void {
    remove(id)
    known = null
    const prints = winnow(hashShingles(hashWords(text), SHINGLE))
    const rank = `${publishedAt ?? '9999'} ${id}`
    const row: Row = { id, rank, length: text.length, prints, alike: new Map() }
    rows.set(id, row)
    const shared = new Map<Row, number>()
    for (const print of prints) {
      const others = byPrint.get(print)
      if (!others) byPrint.set(print, [row])
      else {
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
        others.push(row)
      }
    }
    for (const [other, common] of shared) {
      const alike = likeness(common, row.prints.size, other.prints.size)
      if (alike === null) continue
      row.alike.set(other, alike)
      other.alike.set(row, alike)
    }
  }

  function remove(id: string): void {
    const row = rows.get(id)
    if (!row) return
    known = null
    rows.delete(id)
    for (const other of row.alike.keys()) other.alike.delete(row)
    for (const print of row.prints) {
      const others = byPrint.get(print)?.filter((other) => other !== row) ?? []
      if (others.length) byPrint.set(print, others)
      else byPrint.delete(print)
    }
  }

  function stories(): readonly StoryArticles[] {
    known ??= gather([...rows.values()], apart)
    return known
  }

  return {
    put,
    remove,
    setApart: (pairs) => {
      apart = pairs
      known = null
    },
    stories,
    storyOf: () =>
      new Map(stories().flatMap(({ id, articles }) => articles.map((one) => [one, id] as const))),
  }
}

/** The smallest of every window of hashes, each once. */
function winnow(hashes: readonly number[]): ReadonlySet<number> {
  const kept = new Set<number>()
  let before = Infinity
  const last = Math.max(hashes.length - WINDOW, 0)
  for (let from = 0; from <= last; from++) {
    let least = Infinity
    for (let i = from; i < from + WINDOW; i++) {
      const hash = hashes[i] ?? Infinity
      if (hash < least) least = hash
    }
    if (least !== before && least < Infinity) kept.add(least)
    before = least
  }
  return kept
}

/** Resemblance, or containment where one is a cut copy of the other; null below the thresholds. */
function likeness(common: number, a: number, b: number): number | null {
  const [few, many] = a <= b ? [a, b] : [b, a]
  if (few < MIN_PRINTS) return null
  const resemblance = common / (a + b - common)
  if (resemblance >= RESEMBLES) return resemblance
  return common >= few * CONTAINS && few >= many * MIN_RATIO ? common / few : null
}

/** Joins the most alike first, so that two that must stay apart part a chain at its weakest link. */
function gather(
  rows: readonly Row[],
  apart: readonly (readonly [string, string])[],
): readonly StoryArticles[] {
  const pairs = rows.flatMap((row) =>
    [...row.alike]
      .filter(([other]) => row.rank < other.rank)
      .map(([other, alike]) => ({ row, other, alike })),
  )
  pairs.sort((a, b) => b.alike - a.alike || compare(a.row, b.row) || compare(a.other, b.other))
  const groups = new Map<string, Row[]>()
  const groupOf = (row: Row) => groups.get(row.id) ?? [row]
  for (const { row, other } of pairs) {
    const [x, y] = [groupOf(row), groupOf(other)]
    if (x === y) continue
    const [inX, inY] = [new Set(x.map(({ id }) => id)), new Set(y.map(({ id }) => id))]
    if (apart.some(([a, b]) => (inX.has(a) && inY.has(b)) || (inX.has(b) && inY.has(a)))) continue
    const both = [...x, ...y]
    for (const { id } of both) groups.set(id, both)
  }
  return [...new Set(groups.values())].map(tell).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function tell(rows: readonly Row[]): StoryArticles {
  const sorted = [...rows].sort(compare)
  const dateOf = ({ rank }: Row) => rank.slice(0, rank.indexOf(' '))
  const first = sorted[0]
  const earliest = sorted.filter((row) => first && dateOf(row) === dateOf(first))
  const longest = earliest.reduce<Row | undefined>(
    (best, row) => (best && best.length >= row.length ? best : row),
    undefined,
  )
  return { id: longest?.id ?? '', articles: sorted.map(({ id }) => id) }
}

function compare(a: Row, b: Row): number {
  return a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0
}
