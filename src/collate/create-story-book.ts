import {
  type AreApart,
  gatherStories,
  reachAlike,
  type StoryArticles,
  type Version,
} from './gather-story'
import { createHashIndex } from './hash-index'
import { countBelow, type Prints, printText } from './print-text'

/** Which articles are versions of one another. The order in which they are put in plays no part. */
export interface StoryBook {
  /** `publishedAt`: ISO 8601, or null. */
  readonly put: (articleId: string, text: string, publishedAt: string | null) => void
  readonly remove: (articleId: string) => void
  /** Sets all pairs of articles that the reader has said are not the same story; they stay apart. */
  readonly setApart: (pairs: readonly (readonly [string, string])[]) => void
  /** Stories of two articles or more, by their first article. */
  readonly stories: () => readonly StoryArticles[]
  /** Id of the article that stands for the story an article tells; its own where it stands alone. */
  readonly storyOf: (articleId: string) => string
  /** Ids of articles that may tell another story than when this was last asked. */
  readonly changed: () => Iterable<string>
}

/** Share of both texts together that must be common. */
const RESEMBLES = 0.5
/** Or share of the shorter text, where it is not much shorter: a copy that was cut from the end. */
const CONTAINS = 0.8
const MIN_RATIO = 0.4

interface Row extends Version {
  readonly number: number
  readonly prints: Prints
  alike: Map<Row, number> | null
}

/**
 * A book without articles. Texts are compared by samples of their shingles; resemblance and containment are as Broder (1997) defines
 * them. Only what a change touches is gathered anew.
 */
export function createStoryBook(): StoryBook {
  const rows = new Map<string, Row>()
  const byNumber: (Row | undefined)[] = []
  const freeNumbers: number[] = []
  const byPrint = createHashIndex()
  const stories = new Map<string, StoryArticles>()
  const storyIds = new Map<string, string>()
  const dirty = new Set<Row>()
  let apart: readonly (readonly [string, string])[] = []
  let changed = new Set<string>()

  function put(id: string, text: string, publishedAt: string | null): void {
    remove(id)
    const rank = `${publishedAt ?? '9999'} ${id}`
    const number = freeNumbers.pop() ?? byNumber.length
    const row: Row = { id, number, rank, length: text.length, prints: printText(text), alike: null }
    rows.set(id, row)
    byNumber[number] = row
    const shared = new Map<number, number>()
    const count = (other: number) => shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const print of row.prints.hashes) {
      byPrint.visit(print, count)
      byPrint.add(print, number)
    }
    for (const [there, common] of shared) {
      const other = byNumber[there]
      const alike = other && likeness(common, row.prints, other.prints)
      if (!other || alike === null || alike === undefined) continue
      row.alike = (row.alike ?? new Map<Row, number>()).set(other, alike)
      other.alike = (other.alike ?? new Map<Row, number>()).set(row, alike)
    }
    if (row.alike) dirty.add(row)
  }

  function remove(id: string): void {
    const row = rows.get(id)
    if (!row) return
    rows.delete(id)
    dirty.delete(row)
    forget(row)
    byNumber[row.number] = undefined
    freeNumbers.push(row.number)
    for (const print of row.prints.hashes) byPrint.remove(print, row.number)
    for (const other of row.alike?.keys() ?? []) {
      other.alike?.delete(row)
      dirty.add(other)
    }
  }

  function setApart(pairs: readonly (readonly [string, string])[]): void {
    for (const id of [...apart, ...pairs].flat()) {
      const row = rows.get(id)
      if (row) dirty.add(row)
    }
    apart = pairs
  }

  function forget({ id }: Version): void {
    const story = storyIds.get(id)
    if (story === undefined) return
    storyIds.delete(id)
    stories.delete(story)
    changed.add(id)
  }

  function settle(): void {
    if (!dirty.size) return
    const done = new Set<Version>()
    const areApart = whichApart(apart)
    for (const row of dirty) {
      if (done.has(row)) continue
      const together = reachAlike(row)
      for (const one of together) {
        done.add(one)
        forget(one)
      }
      for (const story of gatherStories(together, areApart)) {
        stories.set(story.id, story)
        for (const id of story.articles) {
          storyIds.set(id, story.id)
          changed.add(id)
        }
      }
    }
    dirty.clear()
  }

  return {
    put,
    remove,
    setApart,
    stories: () => {
      settle()
      return [...stories.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    },
    storyOf: (id) => {
      settle()
      return storyIds.get(id) ?? id
    },
    changed: () => {
      settle()
      const those = changed
      changed = new Set()
      return those
    },
  }
}

/** Resemblance, or containment where one is a cut copy of the other; null below the thresholds. */
function likeness(common: number, a: Prints, b: Prints): number | null {
  const bound = Math.min(a.bound, b.bound)
  const [short, long] = a.shingles <= b.shingles ? [a, b] : [b, a]
  const own = countBelow(short, bound)
  const resemblance = common / (own + countBelow(long, bound) - common)
  if (resemblance >= RESEMBLES) return resemblance
  const isCut = short.shingles >= long.shingles * MIN_RATIO && common >= own * CONTAINS
  return isCut ? common / own : null
}

function whichApart(pairs: readonly (readonly [string, string])[]): AreApart {
  const keys = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  return (a, b) => keys.size > 0 && keys.has(`${a} ${b}`)
}
