import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { IntakeReason } from '../model/failure'
import type { TablePreview } from './table/table-preview'

/** An article, or the reason why the input could not become one; strange input is normal, never an exception. */
export type IntakeResult =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: IntakeReason }

/** One of the things that a file turned out to hold. */
export interface IntakeItem {
  /** The file's name, the path inside an archive, a feed entry's title, or the row of a table. */
  readonly name: string
  readonly result: IntakeResult
  /** The findings that came with the article and point into its very text; null where none did. */
  readonly analysis: Analysis | null
  /** With the reason `needs-mapping` only: the columns to choose from. */
  readonly table: TablePreview | null
}

/** The result that says why there is no article. */
export function refuse(reason: IntakeReason): IntakeResult {
  return { ok: false, reason }
}

/** A result under its name. */
export function itemOf(name: string, result: IntakeResult): IntakeItem {
  return { name, result, analysis: null, table: null }
}
