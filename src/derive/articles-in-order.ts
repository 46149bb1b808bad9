import type { Article } from '../model/article'

export interface ArticlesInOrder {
  /** What the reader brought, the latest first. */
  readonly own: readonly Article[]
  /** What came with the page, in its order. */
  readonly samples: readonly Article[]
}

/** The articles of the library in the order they are listed. */
export function articlesInOrder(articles: Readonly<Record<string, Article>>): ArticlesInOrder {
  const all = Object.values(articles)
  return {
    own: all
      .filter(({ origin }) => origin.kind !== 'sample')
      .toSorted((a, b) => b.addedAt - a.addedAt),
    samples: all
      .filter(({ origin }) => origin.kind === 'sample')
      .toSorted((a, b) => positionOf(a) - positionOf(b)),
  }
}

function positionOf({ origin }: Article): number {
  return origin.kind === 'sample' ? origin.position : 0
}
