import type { ArticleDetails } from '../model/article'
import type { QuoteKind } from '../model/quote'
import { wantedQuotes, type ExportItems } from './export-item'
import { statementFacts } from './statement-facts'

/** An article with its statements as they stand on paper. */
export interface SheetArticle extends ArticleDetails {
  readonly id: string
  /** In text order. */
  readonly statements: readonly SheetStatement[]
}

export interface SheetStatement {
  readonly id: string
  readonly words: string
  readonly kind: QuoteKind
  /** Who says it, with their role; null where nobody is named. */
  readonly speaker: string | null
}

/** Statements under their articles; articles of which only some were wanted and none is there are left out. */
export async function layOutSheet(items: ExportItems): Promise<readonly SheetArticle[]> {
  const sheet: SheetArticle[] = []
  for await (const item of items) {
    const { article, analysis, chosen } = item
    const quotes = wantedQuotes(item)
    if (chosen && quotes.length === 0) continue
    const { id, title, byline, publisher, publishedAt, url } = article
    sheet.push({
      ...{ id, title, byline, publisher, publishedAt, url },
      statements: analysis
        ? quotes.map((quote) => {
            const { words, speakers, role } = statementFacts(article.text, analysis, quote)
            const speaker = [speakers.join(' and '), role].flatMap((part) => part || [])
            return {
              ...{ id: quote.id, words, kind: quote.kind },
              speaker: speakers.length > 0 ? speaker.join(', ') : null,
            }
          })
        : [],
    })
  }
  return sheet
}
