import type { ArticleDigest } from '../model/digest'
import type { LibraryEntry } from '../model/library-entry'
import { isDigest } from './is-digest'
import { isEntry } from './is-entry'
import type { Database, LibraryConnection } from './library-connection'
import { readRows, readSome } from './read-rows'
import { remakeRows } from './remake-rows'

/** How many digests are read at once: some 5 kB each, a few milliseconds together. */
const SLICE = 200

/** One entry for every article that is kept and sound. Those that are not made yet, or damaged, are made on the way. */
export async function loadEntries(connection: LibraryConnection): Promise<readonly LibraryEntry[]> {
  const [rows, ids] = await connection.run((database) =>
    Promise.all([readRows(database, 'entries'), database.getAllKeys('entries')]),
  )
  const entries = rows.filter(isEntry)
  if (entries.length === ids.length) return entries
  const found = new Set(entries.map(({ id }) => id))
  const unmade = ids.filter((id) => !found.has(id))
  return [...entries, ...(await remakeRows(connection, unmade)).entries]
}

/**
 * The digests of all articles that are kept and analysed, or of those asked for, some hundred at a
 * time and in the order of their ids. Those that are missing or damaged are made on the way.
 */
export async function* loadDigests(
  connection: LibraryConnection,
  wanted?: readonly string[],
): AsyncGenerator<readonly ArticleDigest[], void, void> {
  const [entries, analyses] = await connection.run((database) =>
    Promise.all([keysAmong(database, 'entries', wanted), keysAmong(database, 'analyses', wanted)]),
  )
  const analysed = new Set(analyses)
  const ids = entries.filter((id) => analysed.has(id))
  for (let i = 0; i < ids.length; i += SLICE) {
    const slice = ids.slice(i, i + SLICE)
    const rows = await connection.run((database) =>
      wanted ? readSome(database, 'digests', slice) : readStretch(database, slice),
    )
    yield await makeSound(connection, slice, rows)
  }
}

/** The keys of a store, or those of the wanted ones that are among them, in order. */
async function keysAmong(
  database: Database,
  name: 'entries' | 'analyses',
  wanted?: readonly string[],
): Promise<readonly string[]> {
  if (!wanted) return database.getAllKeys(name)
  const { store } = database.transaction(name)
  const keys = await Promise.all([...new Set(wanted)].sort().map((id) => store.getKey(id)))
  return keys.filter((key) => key !== undefined)
}

/** @param ids in the order of keys, not empty, and all that are there from the first to the last */
function readStretch(database: Database, ids: readonly string[]): Promise<readonly unknown[]> {
  return readRows(database, 'digests', IDBKeyRange.bound(ids[0], ids.at(-1)))
}

/** The digests of these articles, made anew where they are not among the rows. */
async function makeSound(
  connection: LibraryConnection,
  ids: readonly string[],
  rows: readonly unknown[],
): Promise<readonly ArticleDigest[]> {
  const digests = new Map(rows.filter(isDigest).map((digest) => [digest.articleId, digest]))
  const missing = ids.filter((id) => !digests.has(id))
  const made = await remakeRows(connection, missing)
  for (const digest of made.digests) digests.set(digest.articleId, digest)
  return ids.flatMap((id) => digests.get(id) ?? [])
}
