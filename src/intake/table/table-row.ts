import type { JsonObject } from '../record/read-record'

/** One row of a table, with its number for the reader's eyes: as a spreadsheet or an editor counts. */
export type TableRow =
  | { readonly kind: 'row'; readonly number: number; readonly values: ReadonlyMap<string, string> }
  /** An analysed article among the rows. */
  | {
      readonly kind: 'record'
      readonly number: number
      readonly record: JsonObject & { readonly text: string }
    }
  | { readonly kind: 'broken'; readonly number: number }

/** No row is longer; a quotation mark that is never closed makes one of the whole table. In UTF-16 units. */
export const MAX_ROW_LENGTH = 6 * 1024 * 1024

/** So many rows that cannot be read, one after the other, and it is no table. */
export const MAX_BROKEN_ROWS = 100
