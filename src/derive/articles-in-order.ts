import type { LibraryEntry } from '../model/library-entry'

export interface ArticlesInOrder {
  /** What the reader brought, the latest first. */
  readonly own: readonly LibraryEntry[]
  /** What came with the page, in its order. */
  readonly samples: readonly LibraryEntry[]
}

/** The articles of the library in the order they are listed. */
export function articlesInOrder(entries: Readonly<Record<string, LibraryEntry>>): ArticlesInOrder {
  const all = Object.values(entries)
  return {
    own: all
      .filter(({ origin }) => origin.kind !== 'sample')
      .toSorted((a, b) => b.addedAt - a.addedAt),
    samples: all
      .filter(({ origin }) => origin.kind === 'sample')
      .toSorted((a, b) => positionOf(a) - positionOf(b)),
  }
}

function positionOf({ origin }: LibraryEntry): number {
  return origin.kind === 'sample' ? origin.position : 0
}
