import { isObject } from '../../model/guards'
import { decodeText } from '../decode-text'
import { itemOf, refuse, type IntakeItem } from '../intake-result'
import type { IntakeTask } from '../intake-task'
import { readBytes, type Source } from '../source'
import { isRecord } from '../record/read-record'
import { parseJson, readJsonLines, rowOf } from './json-rows'
import { openRows } from './open-table'
import type { TableRow } from './table-row'

/** JSON that is no JSON Lines has to be held at once. In bytes. */
const MAX_JSON_BYTES = 100 * 1024 * 1024

/** So much is looked at to tell whether lines are JSON each. In bytes: the longest line that is read. */
const MAX_FIRST_LINE = 8 * 1024 * 1024

/** Under which names the articles lie where they do not lie at the top. */
const LISTS = [
  'articles',
  'records',
  'items',
  'results',
  'data',
  'documents',
  'docs',
  'entries',
  'stories',
]

/** The articles in a JSON file: objects line by line, a list of them, one alone, or a JSON Feed; analysed ones with their findings. */
export async function* openJson(source: Source, task: IntakeTask): AsyncGenerator<IntakeItem> {
  const { blob, name } = source
  if (await hasJsonLines(blob)) {
    yield* openRows(() => readJsonLines(blob, task), source, task)
    return
  }
  if (blob.size > MAX_JSON_BYTES) {
    yield itemOf(name, refuse('too-large'))
    return
  }
  const bytes = await readBytes(blob)
  if (!bytes) {
    yield itemOf(name, refuse('unreadable'))
    return
  }
  const decoded = decodeText(bytes, 'plain')
  const value = decoded.ok ? parseJson(decoded.text) : undefined
  if (!decoded.ok || value === undefined)
    yield itemOf(name, refuse(decoded.ok ? 'damaged' : decoded.reason))
  else if (isFeed(value)) {
    const { openFeedText } = await import('../feed/open-feed')
    yield* openFeedText(JSON.stringify(value), source, task)
  } else yield* openRows(() => toRows(listOf(value)), source, task)
}

/** True where the first line that is not empty is an object, whole and alone. */
async function hasJsonLines(blob: Blob): Promise<boolean> {
  const bytes = await readBytes(blob, 0, MAX_FIRST_LINE)
  if (!bytes) return false
  const start = new TextDecoder().decode(bytes).replace(/^[\s\ufeff]+/, '')
  const end = start.indexOf('\n')
  return end > 0 && isObject(parseJson(start.slice(0, end)))
}

function isFeed(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.version === 'string' &&
    value.version.startsWith('https://jsonfeed.org/version/')
  )
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isObject(value) || isRecord(value)) return [value]
  const list = LISTS.map((name) => value[name]).find((items) => Array.isArray(items))
  return Array.isArray(list) ? list : [value]
}

async function* toRows(values: readonly unknown[]): AsyncGenerator<TableRow, void> {
  for (const [i, value] of values.entries()) yield rowOf(value, i + 1)
}
