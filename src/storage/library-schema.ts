import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { Decision } from '../model/decision'
import type { ArticleDigest } from '../model/digest'
import type { LibraryEntry } from '../model/library-entry'

/** The cached findings of one article; a newer analysis of the same text takes its place. */
export interface AnalysisRow {
  readonly articleId: string
  readonly analysis: Analysis
}

/** What the reader has decided, under the `decisionKey` of the pair it is about. */
export interface DecisionRow {
  readonly key: string
  readonly decision: Decision
}

/** In the place of an entry that has yet to be made. */
export interface UnmadeEntry {
  readonly id: string
}

/** A part of the search index. Its megabytes are a file to the browser, which is read much sooner than a row. */
export interface SegmentRow {
  readonly articleIds: readonly string[]
  readonly stamps: readonly string[]
  readonly file: Blob
}

/** What the database holds. Rows are written as typed here, and checked when they are read. */
export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: Article }
  /** Those of the samples too, whose articles are not kept here. */
  analyses: { key: string; value: AnalysisRow }
  /**
   * One for each article, so that these keys are all articles' keys: to list the keys of `articles`
   * itself, browsers read whole texts. Made from article and analysis: either true of both or not made.
   */
  entries: { key: string; value: LibraryEntry | UnmadeEntry }
  /** Made from both too: either true or not there. Only of articles that are kept here. */
  digests: { key: string; value: ArticleDigest }
  /** Under numbers that the search gives out. */
  segments: { key: number; value: SegmentRow }
  decisions: { key: string; value: DecisionRow }
}

export type LibraryUpgrade = IDBPTransaction<
  LibrarySchema,
  StoreNames<LibrarySchema>[],
  'versionchange'
>

/**
 * The steps from an empty database to the present one. The version of the schema is their number;
 * a step that has been published is never changed, only followed by another.
 */
const MIGRATIONS: readonly ((
  database: IDBPDatabase<LibrarySchema>,
  upgrade: LibraryUpgrade,
) => void | Promise<void>)[] = [
  (database) => {
    database.createObjectStore('articles', { keyPath: 'id' })
    database.createObjectStore('analyses', { keyPath: 'articleId' })
  },
  (database) => {
    // Entries and digests of what is there already are made when they are first asked for.
    database.createObjectStore('entries', { keyPath: 'id' })
    database.createObjectStore('digests', { keyPath: 'articleId' })
    database.createObjectStore('segments')
    database.createObjectStore('decisions', { keyPath: 'key' })
  },
  async (_, upgrade) => {
    const entries = upgrade.objectStore('entries')
    const made = new Set(await entries.getAllKeys())
    const ids = await upgrade.objectStore('articles').getAllKeys()
    for (const id of ids) if (!made.has(id)) void entries.put({ id })
    // The index lay there in another form; it is made anew.
    void upgrade.objectStore('segments').clear()
  },
]

export const LIBRARY_VERSION = MIGRATIONS.length

/** Takes a database, within the transaction that upgrades it, from `oldVersion` (0 for a new one) to `LIBRARY_VERSION`. */
export async function migrateLibrary(
  database: IDBPDatabase<LibrarySchema>,
  oldVersion: number,
  upgrade: LibraryUpgrade,
): Promise<void> {
  for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(database, upgrade)
}
