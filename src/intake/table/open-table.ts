import { cleanTitle } from '../clean-detail'
import { itemOf, refuse, type IntakeItem } from '../intake-result'
import { arrivalOf, type IntakeTask } from '../intake-task'
import { readRecord } from '../record/read-record'
import type { Source } from '../source'
import { readCsvRows } from './csv-rows'
import { previewTable } from './preview-table'
import { readRow } from './read-row'
import type { ColumnMapping, TablePreview } from './table-preview'
import type { TableRow } from './table-row'

/** The articles in a CSV or TSV file, one a row. */
export function openCsv(source: Source, task: IntakeTask): AsyncGenerator<IntakeItem> {
  return openRows(() => readCsvRows(source.blob, task), source, task)
}

/**
 * The articles in the rows of a table: by the mapping of the task where the table has its text column,
 * else as the columns' names and values suggest. Where these leave doubt, one item asks for a mapping.
 */
export async function* openRows(
  rows: () => AsyncIterable<TableRow>,
  source: Source,
  task: IntakeTask,
): AsyncGenerator<IntakeItem> {
  const table = await previewTable(rows())
  const mapping = table && chooseMapping(table, task.mapping)
  if (table && !mapping) {
    yield { ...itemOf(source.name, refuse('needs-mapping')), table }
    return
  }
  let isEmpty = true
  for await (const row of rows()) {
    isEmpty = false
    yield openRow(row, mapping, source, task)
  }
  if (isEmpty) yield itemOf(source.name, refuse('empty'))
}

function chooseMapping(
  { columns, guess, isSure }: TablePreview,
  given: ColumnMapping | undefined,
): ColumnMapping | null {
  if (given && columns.some(({ name }) => name === given.text)) return given
  return isSure && guess.text !== undefined ? { ...guess, text: guess.text } : null
}

function openRow(
  row: TableRow,
  mapping: ColumnMapping | null,
  source: Source,
  task: IntakeTask,
): IntakeItem {
  const name = `${source.name}, row ${row.number}`
  if (row.kind === 'broken' || (row.kind === 'row' && !mapping))
    return itemOf(name, refuse('broken-row'))
  const arrival = arrivalOf(source, task)
  if (row.kind === 'record') {
    const { result, analysis } = readRecord(row.record, arrival)
    return { ...itemOf(cleanTitle(row.record.title) ?? name, result), analysis }
  }
  const result = mapping ? readRow(row.values, mapping, arrival) : refuse('broken-row')
  return itemOf(result.ok ? result.article.title : name, result)
}
