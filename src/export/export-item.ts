import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { Quote } from '../model/quote'

/** One article to be exported. */
export interface ExportItem {
  readonly article: Article
  /** Null where it has not been analysed. */
  readonly analysis: Analysis | null
  /** Ids of the statements that are wanted; null for all of them. */
  readonly chosen: readonly string[] | null
}

/** Articles one after another, so that they need not all be in memory at once. */
export type ExportItems = Iterable<ExportItem> | AsyncIterable<ExportItem>

/** What an export says beside the articles themselves. */
export interface ExportOptions {
  /** What is exported, for its heading. */
  readonly title: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** An absolute address that opens an article, or one of its statements, in the explorer. */
  readonly linkTo: (article: Article, quote: Quote | null) => string
  /** Who an article's entity is across the library; null where that is not known. */
  readonly voiceOf: (articleId: string, entityId: string) => NamedVoice | null
}

export interface NamedVoice {
  readonly id: string
  readonly name: string
}

/** The statements of an item that are wanted, in text order. */
export function wantedQuotes({ analysis, chosen }: ExportItem): readonly Quote[] {
  if (!analysis) return []
  return chosen ? analysis.quotes.filter(({ id }) => chosen.includes(id)) : analysis.quotes
}
