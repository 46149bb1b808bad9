import type { ExportItems, ExportOptions } from './export-item'
import { writeAnnotations } from './write-annotations'
import { writeArticlesCsv, writeStatementsCsv } from './write-csv'
import { writeMarkdownByArticle, writeMarkdownBySpeaker } from './write-markdown'
import { writeJson, writeJsonLines } from './write-records'

export type ExportFormatId =
  | 'statements-csv'
  | 'articles-csv'
  | 'markdown-by-article'
  | 'markdown-by-speaker'
  | 'json'
  | 'json-lines'
  | 'annotations'

/** A form in which articles and statements leave the library. */
export interface ExportFormat {
  readonly id: ExportFormatId
  /** As a dialog lists it. */
  readonly label: string
  /** One sentence on what is in it and whom it is for. */
  readonly description: string
  /** Without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** The file in pieces, to be written in UTF-8 one after another. */
  readonly write: (items: ExportItems, options: ExportOptions) => AsyncGenerator<string, void, void>
}

/** All of them, in the order of a dialog. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'statements-csv',
    label: 'Statements, spreadsheet (CSV)',
    description: 'One line for each statement: the words, who said them, how and where.',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    write: writeStatementsCsv,
  },
  {
    id: 'articles-csv',
    label: 'Articles, spreadsheet (CSV)',
    description: 'One line for each article with its text, its counts and its names.',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    write: writeArticlesCsv,
  },
  {
    id: 'markdown-by-article',
    label: 'Statements by article (Markdown)',
    description: 'Quotations under each article, with links to the original and back to Whosaid.',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    write: writeMarkdownByArticle,
  },
  {
    id: 'markdown-by-speaker',
    label: 'Statements by speaker (Markdown)',
    description: 'Quotations under each speaker, with links to the original and back to Whosaid.',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    write: writeMarkdownBySpeaker,
  },
  {
    id: 'json',
    label: 'Full findings (JSON)',
    description:
      'Everything found in each article, with its text, as one list. Whole articles, too, where you take some of their statements: those are listed as “chosen”.',
    extension: 'json',
    mediaType: 'application/json',
    write: writeJson,
  },
  {
    id: 'json-lines',
    label: 'Full findings (JSON Lines)',
    description: 'The same with one article a line, as the command line writes it.',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    write: writeJsonLines,
  },
  {
    id: 'annotations',
    label: 'Annotations (W3C Web Annotation)',
    description: 'Statements as annotations of the articles, for other annotation tools.',
    extension: 'jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    write: writeAnnotations,
  },
]
