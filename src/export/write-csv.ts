import Papa from 'papaparse'
import type { Entity, EntityKind } from '../model/entity'
import { countWords } from '../model/count-words'
import { countFindings } from '../model/make-entry'
import { guardCell } from '../model/spreadsheet-cell'
import { wantedQuotes, type ExportItem, type ExportItems, type ExportOptions } from './export-item'
import { statementFacts } from './statement-facts'

type Cell = string | number | null
type Row = Readonly<Record<string, Cell>>

/** Tells spreadsheets that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

const STATEMENT_COLUMNS = [
  ...['words', 'speaker', 'role', 'kind', 'verb', 'verb_kind', 'source', 'source_kind'],
  ...['addressee', 'about', 'confidence', 'title', 'publisher', 'published', 'byline', 'url'],
  ...['link', 'article_id', 'statement_id', 'start', 'end', 'engine'],
]

const ARTICLE_COLUMNS = [
  ...['title', 'publisher', 'published', 'byline', 'url', 'link', 'id', 'words', 'language'],
  ...['statements', 'voices', 'persons', 'organisations', 'places', 'engine', 'text'],
]

/**
 * A table with a line for each statement. Several names in one cell are divided by semicolons;
 * `start` and `end` are UTF-16 code units of the article's text, around all parts of the statement.
 */
export function writeStatementsCsv(
  items: ExportItems,
  options: Pick<ExportOptions, 'linkTo'>,
): AsyncGenerator<string, void, void> {
  return writeTable(items, STATEMENT_COLUMNS, (item) => statementRows(item, options))
}

/**
 * A table with a line for each article, its text in the last column. `voices` are speakers and
 * unnamed sources. Read back with `unguardCell`, every cell has the words it was made of.
 */
export function writeArticlesCsv(
  items: ExportItems,
  options: Pick<ExportOptions, 'linkTo'>,
): AsyncGenerator<string, void, void> {
  return writeTable(items, ARTICLE_COLUMNS, (item) => [articleRow(item, options)])
}

/** @see RFC 4180 */
async function* writeTable(
  items: ExportItems,
  columns: readonly string[],
  rowsOf: (item: ExportItem) => readonly Row[],
): AsyncGenerator<string, void, void> {
  yield BYTE_ORDER_MARK + writeLines([columns])
  for await (const item of items) {
    const rows = rowsOf(item)
    if (rows.length) yield writeLines(rows.map((row) => columns.map((name) => row[name] ?? '')))
  }
}

function writeLines(rows: readonly (readonly Cell[])[]): string {
  const guarded = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardCell(cell) : cell)),
  )
  return `${Papa.unparse(guarded, { newline: '\r\n' })}\r\n`
}

function statementRows(
  item: ExportItem,
  { linkTo }: Pick<ExportOptions, 'linkTo'>,
): readonly Row[] {
  const { article, analysis } = item
  if (!analysis) return []
  const { title, publisher, publishedAt, byline, url } = article
  return wantedQuotes(item).map((quote): Row => {
    const facts = statementFacts(article.text, analysis, quote)
    return {
      words: facts.words,
      speaker: facts.speakers.join('; '),
      role: facts.role,
      kind: quote.kind,
      verb: quote.verb?.lemma ?? null,
      verb_kind: quote.verb?.kind ?? null,
      source: facts.source,
      source_kind: quote.sourceKind,
      addressee: facts.addressee,
      about: facts.about.join('; '),
      confidence: quote.confidence,
      ...{ title, publisher, published: publishedAt, byline, url },
      link: linkTo(article, quote),
      article_id: article.id,
      statement_id: quote.id,
      start: quote.content[0]?.start ?? null,
      end: quote.content.at(-1)?.end ?? null,
      engine: analysis.engine,
    }
  })
}

function articleRow(
  { article, analysis }: ExportItem,
  { linkTo }: Pick<ExportOptions, 'linkTo'>,
): Row {
  const { id, text, title, publisher, publishedAt, byline, url } = article
  const namesOf = (kind: EntityKind) => analysis && listNames(analysis.entities, kind)
  const found = analysis && countFindings(analysis)
  return {
    ...{ title, publisher, published: publishedAt, byline, url, link: linkTo(article, null), id },
    words: countWords(text),
    language: found?.language ?? null,
    statements: found?.statements ?? null,
    voices: found?.voices ?? null,
    persons: namesOf('person'),
    organisations: namesOf('organisation'),
    places: namesOf('place'),
    engine: found?.engine ?? null,
    text,
  }
}

function listNames(entities: readonly Entity[], kind: EntityKind): string {
  return entities
    .filter((entity) => entity.kind === kind)
    .map(({ name }) => name)
    .join('; ')
}
