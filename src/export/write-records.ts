import type { AnalysisRecord } from '../model/analysis-record'
import { wantedQuotes, type ExportItem, type ExportItems } from './export-item'

/** Articles with all that was found in them, one JSON object a line; those that have not been analysed are left out. */
export async function* writeJsonLines(items: ExportItems): AsyncGenerator<string, void, void> {
  for await (const item of items) {
    const record = recordOf(item)
    if (record) yield `${JSON.stringify(record)}\n`
  }
}

/** The same as one JSON array. */
export async function* writeJson(items: ExportItems): AsyncGenerator<string, void, void> {
  let before = '[\n'
  for await (const item of items) {
    const record = recordOf(item)
    if (!record) continue
    yield before + JSON.stringify(record)
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

/**
 * An article as the command line writes it; null where it has not been analysed. It is always the whole article, for a record
 * with some of its statements could not be told from an article that has no others; those that are wanted are listed beside them.
 */
export function recordOf(item: ExportItem): AnalysisRecord | null {
  const { article, analysis, chosen } = item
  if (!analysis) return null
  const { id, text, title, publisher, byline, publishedAt, url } = article
  const { engine, language, entities, quotes } = analysis
  const details = { title, publisher, byline, publishedAt, url }
  const record = { id, text, engine, ...details, language, entities, quotes }
  return chosen ? { ...record, chosen: wantedQuotes(item).map((quote) => quote.id) } : record
}
