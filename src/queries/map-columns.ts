import { MAPPED_FIELDS, type ColumnMapping, type TablePreview } from '../intake/table/table-preview'

export { MAPPED_FIELDS }
export type { ColumnMapping, TablePreview }

/** What the reader has said of tables stands under this key, by the names of their columns. */
const STORED = 'whosaid-columns'

/** Kinds of table that are remembered; the ones that were told of first are forgotten first. */
const REMEMBERED = 40

/** What the columns of such a table held the last time; else what they seem to hold. */
export function recallMapping(table: TablePreview): Partial<ColumnMapping> {
  const stored = new Map(readStored()).get(keyOf(table))
  return stored ? onlyKnown(stored, table) : table.guess
}

/** Remembers what the columns of such a table hold, where the browser lets the page remember anything. */
export function rememberMapping(table: TablePreview, mapping: ColumnMapping): void {
  const others = readStored().filter(([key]) => key !== keyOf(table))
  const entries = [...others, [keyOf(table), mapping]].slice(-REMEMBERED)
  try {
    localStorage.setItem(STORED, JSON.stringify(entries))
  } catch {
    // It is asked again the next time.
  }
}

function readStored(): readonly (readonly [string, unknown])[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isEntry) : []
  } catch {
    return []
  }
}

function isEntry(entry: unknown): entry is readonly [string, unknown] {
  return Array.isArray(entry) && typeof entry[0] === 'string'
}

function keyOf({ columns }: TablePreview): string {
  return JSON.stringify(columns.map(({ name }) => name))
}

/** What was stored may be of another version. */
function onlyKnown(stored: unknown, { columns }: TablePreview): Partial<ColumnMapping> {
  const fields = Object(stored) as Record<string, unknown>
  return Object.fromEntries(
    MAPPED_FIELDS.flatMap((field) => {
      const column = columns.find(({ name }) => name === fields[field])
      return column ? [[field, column.name]] : []
    }),
  )
}
