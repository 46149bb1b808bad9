import type { DBSchema, IDBPDatabase } from 'idb'
import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { Decision } from '../model/decision'
import type { ArticleDigest } from '../model/digest'
import type { LibraryEntry } from '../model/library-entry'
import type { SearchSegment } from '../model/search-segment'

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

/** What the database holds. Rows are written as typed here, and checked when they are read. */
export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: Article }
  /** Those of the samples too, whose articles are not kept here. */
  analyses: { key: string; value: AnalysisRow }
  /** Made from article and analysis: either true of both or not there. */
  entries: { key: string; value: LibraryEntry }
  /** The same. Only of articles that are kept here. */
  digests: { key: string; value: ArticleDigest }
  /** Under numbers that the search gives out. */
  segments: { key: number; value: SearchSegment }
  decisions: { key: string; value: DecisionRow }
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
  (database) => {
    // Entries and digests of what is there already are made when they are first asked for.
    database.createObjectStore('entries', { keyPath: 'id' })
    database.createObjectStore('digests', { keyPath: 'articleId' })
    database.createObjectStore('segments')
    database.createObjectStore('decisions', { keyPath: 'key' })
  },
]

export const LIBRARY_VERSION = MIGRATIONS.length

/** Takes a database from `oldVersion` (0 for a new one) to `LIBRARY_VERSION`. */
export function migrateLibrary(database: IDBPDatabase<LibrarySchema>, oldVersion: number): void {
  for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database)
}
