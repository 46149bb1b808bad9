import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import { isAnalysisRow } from './is-analysis-row'
import { isArticle } from './is-article'
import { createLibraryConnection } from './library-connection'
import { readRows } from './read-rows'

/** The reader's own articles and what was found in them, kept by the browser. Every call may throw a `StorageError`. */
export interface LibraryStorage {
  /** All articles, in no particular order; records that are none are passed over. */
  loadArticles(): Promise<readonly Article[]>
  /** By article id, the latest analysis of each, whichever version of the engine made it. */
  loadAnalyses(): Promise<ReadonlyMap<string, Analysis>>
  /** Keeps an article, in the place of one with the same id. */
  saveArticle(article: Article): Promise<void>
  /** Keeps an article's analysis, in the place of what any engine had found before. */
  saveAnalysis(articleId: string, analysis: Analysis): Promise<void>
  /** Forgets an article and its analysis; no matter if there is none. */
  removeArticle(id: string): Promise<void>
  /** Lets go of the database; calls that follow are refused. */
  close(): void
}

const LIBRARY_NAME = 'whosaid'

/**
 * The library in IndexedDB, made or brought up to date where needed. What the reader does to it is
 * committed at once, so that it lasts even where the page is left in the same moment.
 *
 * @param name Of the database; tests take another.
 * @throws {StorageError} `unavailable` where the browser has no IndexedDB, denies it, or cannot open it in time.
 */
export async function openLibrary(name = LIBRARY_NAME): Promise<LibraryStorage> {
  const connection = createLibraryConnection(name)
  await connection.open()
  return {
    loadArticles: () =>
      connection.run(async (database) => {
        const rows = await readRows({
          all: () => database.getAll('articles'),
          keys: () => database.getAllKeys('articles'),
          one: (key) => database.get('articles', key),
        })
        return rows.filter(isArticle)
      }),
    loadAnalyses: () =>
      connection.run(async (database) => {
        const rows = await readRows({
          all: () => database.getAll('analyses'),
          keys: () => database.getAllKeys('analyses'),
          one: (key) => database.get('analyses', key),
        })
        const valid = rows.filter(isAnalysisRow)
        return new Map(valid.map((row) => [row.articleId, row.analysis]))
      }),
    saveArticle: (article) =>
      connection.run(async (database) => {
        const transaction = database.transaction('articles', 'readwrite')
        const saved = transaction.store.put(article)
        transaction.commit()
        await Promise.all([saved, transaction.done])
      }),
    saveAnalysis: (articleId, analysis) =>
      connection.run(async (database) => {
        await database.put('analyses', { articleId, analysis })
      }),
    removeArticle: (id) =>
      connection.run(async (database) => {
        const transaction = database.transaction(['articles', 'analyses'], 'readwrite')
        const removed = ['articles' as const, 'analyses' as const].map((name) =>
          transaction.objectStore(name).delete(id),
        )
        transaction.commit()
        await Promise.all([...removed, transaction.done])
      }),
    close: () => connection.close(),
  }
}
