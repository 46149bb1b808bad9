import type { Analysis } from './analysis'
import type { Article } from './article'
import { digestAnalysis } from './digest-analysis'
import { makeEntry } from './make-entry'
import type { ShelfRow } from './shelf-row'

/** An article with what was found in it. */
export interface WholeArticle {
  readonly article: Article
  /** Null until it has been analysed. */
  readonly analysis: Analysis | null
}

/** The article as the library's worker takes it in. */
export function toShelfRow({ article, analysis }: WholeArticle): ShelfRow {
  return {
    entry: makeEntry(article, analysis),
    text: article.text,
    digest: analysis && digestAnalysis(article, analysis),
  }
}
