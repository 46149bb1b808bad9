import Papa from 'papaparse'
import { unguardCell } from '../../model/spreadsheet-cell'
import type { IntakeTask } from '../intake-task'
import { MAX_BROKEN_ROWS, MAX_ROW_LENGTH, type TableRow } from './table-row'
import { readChunks } from './text-chunks'

interface ParsedRows {
  readonly data: readonly (readonly string[])[]
  readonly errors: readonly { readonly type: string; readonly code: string }[]
  readonly meta: { readonly cursor: number }
}

/** A cell longer than this is no column's name, so the first row is none of names. In UTF-16 units. */
const MAX_COLUMN_NAME = 100

/** The rows of a CSV or TSV file, as they are read; the first row names the columns. */
export async function* readCsvRows(blob: Blob, task: IntakeTask): AsyncGenerator<TableRow, void> {
  let columns: readonly string[] | null = null
  let number = 0
  for await (const cells of readCells(blob, task)) {
    number++
    if (cells === null) yield { kind: 'broken', number }
    else if (columns === null) {
      const hasNames = cells.every((cell) => cell.length <= MAX_COLUMN_NAME)
      columns = nameColumns(hasNames ? cells : cells.map(() => ''))
      if (!hasNames) yield { kind: 'row', number, values: valuesOf(columns, cells) }
    } else if (cells.some((cell) => cell.trim() !== ''))
      yield { kind: 'row', number, values: valuesOf(columns, cells) }
  }
}

/** Every row's cells; null for a row that cannot be read. */
async function* readCells(
  blob: Blob,
  task: IntakeTask,
): AsyncGenerator<readonly string[] | null, void> {
  let parser: Papa.Parser | null = null
  let waiting = ''
  let broken = 0
  for await (const chunk of readChunks(blob)) {
    waiting += parser === null ? chunk.replace(/^\ufeff/, '') : chunk
    parser ??= createParser(waiting)
    const { data, meta } = parseRows(parser, waiting, true)
    waiting = waiting.slice(meta.cursor)
    for (const cells of data) yield withoutReturn(cells)
    if (data.length > 0) broken = 0
    if (waiting.length > MAX_ROW_LENGTH) {
      if (++broken > MAX_BROKEN_ROWS) throw new Error('This is no table.')
      yield null
      waiting = afterLine(waiting)
    }
    await task.giveWay()
  }
  if (parser === null) return
  for (broken = 0; waiting !== '' && broken < MAX_BROKEN_ROWS; broken++) {
    const whole = parseRows(parser, waiting, true)
    for (const cells of whole.data) yield withoutReturn(cells)
    const last = waiting.slice(whole.meta.cursor)
    const { data, errors } = parseRows(parser, last, false)
    const isOpen = errors.some(({ code }) => code === 'MissingQuotes')
    if (isOpen) yield null
    else for (const cells of data) yield withoutReturn(cells)
    waiting = isOpen ? afterLine(last) : ''
  }
}

/** What may stand between the cells of a row, the most usual first. */
const DELIMITERS = [',', ';', '\t', '|']

function createParser(start: string): Papa.Parser {
  // A line feed ends lines with a carriage return before it as well; `withoutReturn` sees to the rest.
  const newline = start.includes('\n') ? '\n' : '\r'
  // The names of columns hold none of these marks, unlike the sentences below them.
  const names = start.split(newline, 1)[0] ?? ''
  const [delimiter = ','] = DELIMITERS.toSorted(
    (a, b) => names.split(b).length - names.split(a).length,
  )
  return new Papa.Parser({ delimiter, newline })
}

function parseRows(parser: Papa.Parser, text: string, ignoreLastRow: boolean): ParsedRows {
  return parser.parse(text, 0, ignoreLastRow) as ParsedRows
}

function withoutReturn(cells: readonly string[]): readonly string[] {
  const last = cells.at(-1)
  return last?.endsWith('\r') ? cells.with(-1, last.slice(0, -1)) : cells
}

function afterLine(text: string): string {
  const end = text.search(/[\r\n]/)
  return end < 0 ? '' : text.slice(end + 1)
}

/** Columns without a name, or with one that is taken, are numbered. */
function nameColumns(cells: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return cells.map((cell, i) => {
    const name = cell.trim() || `Column ${i + 1}`
    const free = taken.has(name) ? `${name} (${i + 1})` : name
    taken.add(free)
    return free
  })
}

function valuesOf(
  columns: readonly string[],
  cells: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(columns.map((column, i) => [column, unguardCell(cells[i] ?? '')]))
}
