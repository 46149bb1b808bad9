import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import { digestAnalysis } from '../model/digest-analysis'
import { makeEntry } from '../model/make-entry'
import { isAnalysisRow } from './is-analysis-row'
import { isArticle } from './is-article'
import type { Database, LibraryConnection } from './library-connection'
import type { AnalysisRow } from './library-schema'
import { readRow, readRows, readSome } from './read-rows'
import { ARTICLE_STORES, remakeRows } from './remake-rows'

/** The articles that are asked for, or all; what is none of them is passed over. */
export async function loadArticles(
  connection: LibraryConnection,
  ids?: readonly string[],
): Promise<readonly Article[]> {
  const rows = await connection.run((database) =>
    ids ? readSome(database, 'articles', ids) : readRows(database, 'articles'),
  )
  return rows.filter(isArticle)
}

/** All analyses, by the ids of their articles. */
export async function loadAnalyses(
  connection: LibraryConnection,
): Promise<ReadonlyMap<string, Analysis>> {
  const rows = await connection.run((database) => readRows(database, 'analyses'))
  return new Map(rows.filter(isAnalysisRow).map((row) => [row.articleId, row.analysis]))
}

/** Null where it is not kept or damaged. */
export async function loadAnalysis(
  connection: LibraryConnection,
  articleId: string,
): Promise<Analysis | null> {
  const row = await connection.run((database) =>
    readRow(database.transaction('analyses').store, articleId),
  )
  return isAnalysisRow(row) ? row.analysis : null
}

/**
 * Keeps articles in the place of those with the same ids. They are committed without waiting for
 * anything, so that they last even where the page is left in the same moment; their entries go in
 * the same step, and are made anew right after it.
 */
export async function saveArticles(
  connection: LibraryConnection,
  articles: readonly Article[],
): Promise<void> {
  await connection.run(async (database) => {
    const transaction = database.transaction(['articles', 'entries'], 'readwrite')
    const [kept, entries] = [
      transaction.objectStore('articles'),
      transaction.objectStore('entries'),
    ]
    const changes = articles.flatMap((article) => [kept.put(article), entries.delete(article.id)])
    transaction.commit()
    await Promise.all([...changes, transaction.done])
  })
  await remakeRows(
    connection,
    articles.map(({ id }) => id),
  )
}

/** Keeps analyses in the place of earlier ones, with the entries and digests of articles that are kept. */
export function saveAnalyses(
  connection: LibraryConnection,
  rows: readonly AnalysisRow[],
): Promise<void> {
  return connection.run(async (database) => {
    const transaction = database.transaction(ARTICLE_STORES, 'readwrite')
    const [kept, analyses, entries, digests] = [
      transaction.objectStore('articles'),
      transaction.objectStore('analyses'),
      transaction.objectStore('entries'),
      transaction.objectStore('digests'),
    ]
    const articles = await Promise.all(rows.map(({ articleId }) => readRow(kept, articleId)))
    const changes = rows.flatMap(({ articleId, analysis }, i) => {
      const article = articles[i]
      const saved: Promise<unknown>[] = [analyses.put({ articleId, analysis })]
      if (isArticle(article))
        saved.push(
          entries.put(makeEntry(article, analysis)),
          digests.put(digestAnalysis(article, analysis)),
        )
      return saved
    })
    await Promise.all([...changes, transaction.done])
  })
}

/** Forgets articles and all that was found in them; committed at once, as in `saveArticles`. */
export function removeArticles(
  connection: LibraryConnection,
  ids: readonly string[],
): Promise<void> {
  return connection.run((database) => removeRows(database, ids))
}

async function removeRows(database: Database, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(ARTICLE_STORES, 'readwrite')
  const removed = ARTICLE_STORES.flatMap((name) => {
    const store = transaction.objectStore(name)
    return ids.map((id) => store.delete(id))
  })
  transaction.commit()
  await Promise.all([...removed, transaction.done])
}
