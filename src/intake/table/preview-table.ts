import { cleanTitle, cutText } from '../clean-detail'
import { guessMapping, type Column } from './guess-mapping'
import type { TablePreview } from './table-preview'
import type { TableRow } from './table-row'

/** So many rows are looked at before the first is read. */
const PREVIEWED_ROWS = 50

const SAMPLES = 3

/** About two lines of a dialog. In UTF-16 units. */
const SAMPLE_LENGTH = 120

/** The columns of a table by its first rows; null where none of them has columns, or analysed articles are among them. */
export async function previewTable(rows: AsyncIterable<TableRow>): Promise<TablePreview | null> {
  const values = new Map<string, string[]>()
  let seen = 0
  for await (const row of rows) {
    if (row.kind === 'record') return null
    if (row.kind === 'row') for (const [name, value] of row.values) note(values, name, value)
    if (++seen >= PREVIEWED_ROWS) break
  }
  if (values.size === 0) return null
  const columns = [...values].map(([name, list]): Column => ({ name, values: list }))
  return { columns: columns.map(previewColumn), ...guessMapping(columns) }
}

function note(values: Map<string, string[]>, name: string, value: string): void {
  const list = values.get(name)
  if (list) list.push(value)
  else values.set(name, [value])
}

function previewColumn({ name, values }: Column) {
  const samples = values.flatMap((value) => cutText(cleanTitle(value) ?? '', SAMPLE_LENGTH) ?? [])
  return { name, samples: [...new Set(samples)].slice(0, SAMPLES) }
}
