import type { DBSchema, IDBPDatabase } from 'idb'
import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'

/** The cached findings of one article; a newer analysis of the same text takes its place. */
export interface AnalysisRow {
  readonly articleId: string
  readonly analysis: Analysis
}

/** What the database holds. Rows are written as typed here, and checked when they are read. */
export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: Article }
  analyses: { key: string; value: AnalysisRow }
}

/**
 * The steps from an empty database to the present one. The version of the schema is their number;
 * a step that has been published is never changed, only followed by another.
 */
const MIGRATIONS: readonly ((database: IDBPDatabase<LibrarySchema>) => void)[] = [
  (database) => {
    database.createObjectStore('articles', { keyPath: 'id' })
    database.createObjectStore('analyses', { keyPath: 'articleId' })
  },
]

export const LIBRARY_VERSION = MIGRATIONS.length

/** Takes a database from `oldVersion` (0 for a new one) to `LIBRARY_VERSION`. */
export function migrateLibrary(database: IDBPDatabase<LibrarySchema>, oldVersion: number): void {
  for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database)
}
