import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import { digestAnalysis } from '../model/digest-analysis'
import { makeEntry } from '../model/make-entry'
import type { WholeArticle } from '../model/whole-article'
import { isAnalysisRow } from './is-analysis-row'
import { isArticle } from './is-article'
import type { LibraryConnection } from './library-connection'
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

/** The analyses of the articles that are asked for, or of all, by the ids of these. */
export async function loadAnalyses(
  connection: LibraryConnection,
  articleIds?: readonly string[],
): Promise<ReadonlyMap<string, Analysis>> {
  const rows = await connection.run((database) =>
    articleIds ? readSome(database, 'analyses', articleIds) : readRows(database, 'analyses'),
  )
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
 * anything, so that they last even where the page is left in the same moment; what
 * their entries say goes in the same step, and is made anew right after it.
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
    const changes = articles.flatMap((article) => [
      kept.put(article),
      entries.put({ id: article.id }),
    ])
    transaction.commit()
    await Promise.all([...changes, transaction.done])
  })
  await remakeRows(
    connection,
    articles.map(({ id }) => id),
  )
}

/** Keeps articles with all that was found in them, all of them or none: what was found before is not among it, or the same. */
export function saveWhole(
  connection: LibraryConnection,
  wholes: readonly WholeArticle[],
): Promise<void> {
  return connection.run(async (database) => {
    const transaction = database.transaction(ARTICLE_STORES, 'readwrite')
    const [articles, analyses, entries, digests] = [
      transaction.objectStore('articles'),
      transaction.objectStore('analyses'),
      transaction.objectStore('entries'),
      transaction.objectStore('digests'),
    ]
    const changes = wholes.flatMap(({ article, analysis }) => [
      articles.put(article),
      entries.put(makeEntry(article, analysis)),
      ...(analysis
        ? [
            analyses.put({ articleId: article.id, analysis }),
            digests.put(digestAnalysis(article, analysis)),
          ]
        : []),
    ])
    transaction.commit()
    await Promise.all([...changes, transaction.done])
  })
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

/**
 * Takes articles out and gives them back; committed at once, as in `saveArticles`. What was found in
 * them stays behind, so that an article that is kept again has it again, until `forgetFindings`.
 */
export function removeArticles(
  connection: LibraryConnection,
  ids: readonly string[],
): Promise<readonly Article[]> {
  return connection.run(async (database) => {
    const transaction = database.transaction(['articles', 'entries', 'digests'], 'readwrite')
    const articles = transaction.objectStore('articles')
    const [entries, digests] = [
      transaction.objectStore('entries'),
      transaction.objectStore('digests'),
    ]
    const there = ids.map((id) => readRow(articles, id))
    const removed = [articles, entries, digests].flatMap((store) =>
      ids.map((id) => store.delete(id)),
    )
    transaction.commit()
    const [rows] = await Promise.all([Promise.all(there), ...removed, transaction.done])
    return rows.filter(isArticle)
  })
}

/** Forgets what was found in articles that are not kept (any more); findings of the others stay. */
export function forgetFindings(
  connection: LibraryConnection,
  ids: readonly string[],
): Promise<void> {
  return connection.run(async (database) => {
    const transaction = database.transaction(['articles', 'analyses'], 'readwrite')
    const [articles, analyses] = [
      transaction.objectStore('articles'),
      transaction.objectStore('analyses'),
    ]
    const kept = await Promise.all(ids.map((id) => articles.getKey(id)))
    const gone = ids.filter((_id, i) => kept[i] === undefined)
    await Promise.all([...gone.map((id) => analyses.delete(id)), transaction.done])
  })
}

/** Ids of articles that are not kept, though what was found in them is. */
export function findStrays(connection: LibraryConnection): Promise<readonly string[]> {
  return connection.run(async (database) => {
    const [entries, analyses] = await Promise.all([
      database.getAllKeys('entries'),
      database.getAllKeys('analyses'),
    ])
    const kept = new Set(entries)
    return analyses.filter((id) => !kept.has(id))
  })
}
