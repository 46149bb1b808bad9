import { decisionKey, type Decision } from '../model/decision'
import type { SearchSegment } from '../model/search-segment'
import { isListOf, isObject, isString } from '../model/guards'
import { isDecision } from './is-decision'
import type { LibraryConnection } from './library-connection'
import type { SegmentRow } from './library-schema'
import { readRows, readSome } from './read-rows'

/** All that the reader has decided; what is damaged is passed over. */
export async function loadDecisions(connection: LibraryConnection): Promise<readonly Decision[]> {
  const rows = await connection.run((database) => readRows(database, 'decisions'))
  return rows.map((row) => isObject(row) && row.decision).filter(isDecision)
}

/** Keeps decisions, each in the place of an earlier one about the same pair. */
export function saveDecisions(
  connection: LibraryConnection,
  decisions: readonly Decision[],
): Promise<void> {
  return connection.run(async (database) => {
    const transaction = database.transaction('decisions', 'readwrite')
    const saved = decisions.map((decision) =>
      transaction.store.put({ key: decisionKey(decision), decision }),
    )
    transaction.commit()
    await Promise.all([...saved, transaction.done])
  })
}

/** Takes decisions back. */
export function removeDecisions(
  connection: LibraryConnection,
  keys: readonly string[],
): Promise<void> {
  return connection.run(async (database) => {
    const transaction = database.transaction('decisions', 'readwrite')
    const removed = keys.map((key) => transaction.store.delete(key))
    transaction.commit()
    await Promise.all([...removed, transaction.done])
  })
}

/** The parts of the search index by their numbers, in the order of these; damaged ones are passed over. */
export async function loadSegments(
  connection: LibraryConnection,
): Promise<ReadonlyMap<number, SearchSegment>> {
  const [keys, rows] = await connection.run(async (database) => {
    const numbers = await database.getAllKeys('segments')
    return [numbers, await readSome(database, 'segments', numbers)] as const
  })
  // All files are asked for together: each is some megabytes, and waits for the disk.
  const segments = await Promise.all(rows.map(readSegment))
  return new Map(
    keys.flatMap((key, i) => {
      const segment = segments[i]
      return segment ? [[key, segment] as const] : []
    }),
  )
}

/** Keeps parts of the search index and lets go of others, all or nothing. */
export function saveSegments(
  connection: LibraryConnection,
  segments: ReadonlyMap<number, SearchSegment>,
  removed: readonly number[],
): Promise<void> {
  return connection.run(async (database) => {
    const transaction = database.transaction('segments', 'readwrite')
    const gone = removed.filter((key) => !segments.has(key))
    await Promise.all([
      ...[...segments].map(([key, { articleIds, stamps, data }]) =>
        transaction.store.put({ articleIds, stamps, file: new Blob([data]) }, key),
      ),
      ...gone.map((key) => transaction.store.delete(key)),
      transaction.done,
    ])
  })
}

/** Null where the row is none, or the browser has lost its file. */
async function readSegment(row: unknown): Promise<SearchSegment | null> {
  if (!isSegmentRow(row)) return null
  const { articleIds, stamps, file } = row
  try {
    return { articleIds, stamps, data: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    return null
  }
}

const isStrings = isListOf(isString)

function isSegmentRow(value: unknown): value is SegmentRow {
  return (
    isObject(value) &&
    isStrings(value.articleIds) &&
    isStrings(value.stamps) &&
    value.stamps.length === value.articleIds.length &&
    value.file instanceof Blob
  )
}
