import { isObject } from '../../model/guards'
import type { IntakeTask } from '../intake-task'
import { isRecord, type JsonObject } from '../record/read-record'
import { MAX_BROKEN_ROWS, MAX_ROW_LENGTH, type TableRow } from './table-row'
import { readChunks } from './text-chunks'

/** Names are no deeper in lists of lists. */
const MAX_DEPTH = 3

/** The objects of a JSON Lines file, as they are read. */
export async function* readJsonLines(blob: Blob, task: IntakeTask): AsyncGenerator<TableRow, void> {
  let number = 0
  let broken = 0
  for await (const line of readLines(blob, task)) {
    number++
    if (line !== null && line.trim() === '') continue
    const row = line === null ? { kind: 'broken' as const, number } : rowOf(parseJson(line), number)
    broken = row.kind === 'broken' ? broken + 1 : 0
    if (broken > MAX_BROKEN_ROWS) throw new Error('This is no JSON Lines file.')
    yield row
  }
}

/** Every line; null for one beyond bounds. */
async function* readLines(blob: Blob, task: IntakeTask): AsyncGenerator<string | null, void> {
  let waiting: string | null = ''
  for await (const chunk of readChunks(blob)) {
    const lines = chunk.split('\n')
    for (const [i, line] of lines.entries()) {
      waiting = i === 0 && waiting !== null ? waiting + line : i === 0 ? null : line
      if (waiting !== null && waiting.length > MAX_ROW_LENGTH * 2) waiting = null
      if (i < lines.length - 1) {
        yield waiting
        waiting = ''
      }
    }
    await task.giveWay()
  }
  if (waiting !== '') yield waiting
}

/** A value of a JSON file as a row. */
export function rowOf(value: unknown, number: number): TableRow {
  if (isRecord(value)) return { kind: 'record', number, record: value }
  return isObject(value)
    ? { kind: 'row', number, values: flatten(value) }
    : { kind: 'broken', number }
}

/** The value that a text stands for in JSON, or undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** The values of an object, and of the objects in it ("source.name"), as text; of lists their plain items. */
function flatten(object: JsonObject): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const [key, value] of Object.entries(object)) {
    if (isObject(value))
      for (const [inner, below] of Object.entries(value))
        values.set(`${key}.${inner}`, plain(below))
    else values.set(key, plain(value))
  }
  return values
}

function plain(value: unknown, depth = 0): string {
  if (depth > MAX_DEPTH) return ''
  if (Array.isArray(value))
    return value
      .map((item) => plain(item, depth + 1))
      .filter(Boolean)
      .join(', ')
  if (isObject(value)) return plain(value.name, depth + 1)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
