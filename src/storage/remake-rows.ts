import { digestAnalysis } from '../model/digest-analysis'
import type { ArticleDigest } from '../model/digest'
import type { LibraryEntry } from '../model/library-entry'
import { makeEntry } from '../model/make-entry'
import { isAnalysisRow } from './is-analysis-row'
import { isArticle } from './is-article'
import type { Database, LibraryConnection } from './library-connection'
import { readRow } from './read-rows'
import { StorageError } from './storage-error'

/** What was made of some articles, in their order; an article that is not there or damaged has none of it. */
export interface Remade {
  readonly entries: readonly LibraryEntry[]
  /** Of those that have been analysed. */
  readonly digests: readonly ArticleDigest[]
}

/** The stores that hold an article and what goes with it. */
export const ARTICLE_STORES = ['articles', 'analyses', 'entries', 'digests'] as const

/** How many articles are gone over in one transaction: some ten milliseconds, so that a page breathes between two. */
const SLICE = 25

/**
 * Makes entries and digests anew from articles and analyses, and keeps them. Where the disk has no
 * room for them they are made all the same. Those of articles that are gone are removed.
 */
export async function remakeRows(
  connection: LibraryConnection,
  ids: readonly string[],
): Promise<Remade> {
  const slices: Remade[] = []
  for (let i = 0; i < ids.length; i += SLICE) {
    const slice = ids.slice(i, i + SLICE)
    slices.push(await remakeSlice(connection, slice))
  }
  return {
    entries: slices.flatMap(({ entries }) => entries),
    digests: slices.flatMap(({ digests }) => digests),
  }
}

async function remakeSlice(connection: LibraryConnection, ids: readonly string[]): Promise<Remade> {
  try {
    return await connection.run((database) => keepMade(database, ids))
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== 'full') throw error
    return connection.run((database) => {
      const transaction = database.transaction(ARTICLE_STORES, 'readonly')
      return make(ids, (name, id) => readRow(transaction.objectStore(name), id))
    })
  }
}

async function keepMade(database: Database, ids: readonly string[]): Promise<Remade> {
  const transaction = database.transaction(ARTICLE_STORES, 'readwrite')
  const made = await make(ids, (name, id) => readRow(transaction.objectStore(name), id))
  const entries = transaction.objectStore('entries')
  const digests = transaction.objectStore('digests')
  const [hasEntry, hasDigest] = [
    new Set(made.entries.map(({ id }) => id)),
    new Set(made.digests.map(({ articleId }) => articleId)),
  ]
  await Promise.all([
    ...made.entries.map((entry) => entries.put(entry)),
    ...made.digests.map((digest) => digests.put(digest)),
    ...ids.filter((id) => !hasEntry.has(id)).map((id) => entries.delete(id)),
    ...ids.filter((id) => !hasDigest.has(id)).map((id) => digests.delete(id)),
    transaction.done,
  ])
  return made
}

async function make(
  ids: readonly string[],
  read: (name: 'articles' | 'analyses', id: string) => Promise<unknown>,
): Promise<Remade> {
  const rows = await Promise.all(
    ids.map((id) => Promise.all([read('articles', id), read('analyses', id)])),
  )
  const entries: LibraryEntry[] = []
  const digests: ArticleDigest[] = []
  for (const [article, row] of rows) {
    if (!isArticle(article)) continue
    const analysis = isAnalysisRow(row) ? row.analysis : null
    entries.push(makeEntry(article, analysis))
    if (analysis) digests.push(digestAnalysis(article, analysis))
  }
  return { entries, digests }
}
