import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { Decision } from '../model/decision'
import type { ArticleDigest } from '../model/digest'
import type { LibraryEntry } from '../model/library-entry'
import type { SearchSegment } from '../model/search-segment'
import type { WholeArticle } from '../model/whole-article'
import * as articleRows from './article-rows'
import { askPersistence, estimateSpace, type SpaceEstimate } from './browser-space'
import { loadDigests, loadEntries } from './derived-rows'
import { forgetEverything } from './forget-everything'
import { createLibraryConnection } from './library-connection'
import * as otherRows from './other-rows'

/** The reader's own articles and what was found in them, kept by the browser. Every call may throw a `StorageError`. */
export interface LibraryStorage {
  /** A line for each article, in no particular order; articles that are damaged have none. */
  loadEntries(): Promise<readonly LibraryEntry[]>
  /** What was found in all analysed articles, or in those asked for, some hundred at a time. */
  loadDigests(ids?: readonly string[]): AsyncIterable<readonly ArticleDigest[]>
  /** All articles or those asked for; records that are none are passed over. */
  loadArticles(ids?: readonly string[]): Promise<readonly Article[]>
  /** Null where it is not kept here, or damaged. */
  loadArticle(id: string): Promise<Article | null>
  /** By article id, the latest analysis of all or of those asked for, whichever version of the engine made it. */
  loadAnalyses(articleIds?: readonly string[]): Promise<ReadonlyMap<string, Analysis>>
  /** Null where there is none, or damaged. */
  loadAnalysis(articleId: string): Promise<Analysis | null>
  /** Keeps an article, in the place of one with the same id. */
  saveArticle(article: Article): Promise<void>
  /** The same for many: all of them or none. */
  saveArticles(articles: readonly Article[]): Promise<void>
  /** Keeps articles with all that is known to be found in them: all of them or none. */
  saveWhole(wholes: readonly WholeArticle[]): Promise<void>
  /**
   * Keeps analyses in the place of what any engine had found before: all of them or none. Articles
   * that are not kept here may be among them.
   */
  saveFindings(
    findings: readonly { readonly article: { readonly id: string }; readonly analysis: Analysis }[],
  ): Promise<void>
  /**
   * Takes articles out, and resolves with those that were there. What was found in them comes back
   * with them when they are saved again, until it is forgotten.
   */
  removeArticles(ids: readonly string[]): Promise<readonly Article[]>
  /** Forgets what was found in articles that are not kept here (any more). */
  forgetFindings(ids: readonly string[]): Promise<void>
  /** Ids of articles that are not kept here, though what was found in them is. */
  findStrays(): Promise<readonly string[]>
  loadDecisions(): Promise<readonly Decision[]>
  /** Each takes the place of an earlier one about the same pair. */
  saveDecisions(decisions: readonly Decision[]): Promise<void>
  /** @param keys see `decisionKey` */
  removeDecisions(keys: readonly string[]): Promise<void>
  /** The parts of the search index by their numbers, in the order of these. */
  loadSegments(): Promise<ReadonlyMap<number, SearchSegment>>
  /** Keeps parts of the search index and removes others, all or nothing. */
  saveSegments(
    segments: ReadonlyMap<number, SearchSegment>,
    removed?: readonly number[],
  ): Promise<void>
  removeSegments(keys: readonly number[]): Promise<void>
  /** Empties the library: articles, findings, decisions and index. */
  forgetEverything(): Promise<void>
  /** Never fails. */
  estimate(): Promise<SpaceEstimate>
  /** See `askPersistence`; only a page may ask, in a worker the answer is null or an earlier promise. Never fails. */
  askPersistence(): Promise<boolean | null>
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
    loadEntries: () => loadEntries(connection),
    loadDigests: (ids) => loadDigests(connection, ids),
    loadArticles: (ids) => articleRows.loadArticles(connection, ids),
    loadArticle: async (id) => (await articleRows.loadArticles(connection, [id]))[0] ?? null,
    loadAnalyses: (articleIds) => articleRows.loadAnalyses(connection, articleIds),
    loadAnalysis: (articleId) => articleRows.loadAnalysis(connection, articleId),
    saveArticle: (article) => articleRows.saveArticles(connection, [article]),
    saveArticles: (articles) => articleRows.saveArticles(connection, articles),
    saveWhole: (wholes) => articleRows.saveWhole(connection, wholes),
    saveFindings: (findings) =>
      articleRows.saveAnalyses(
        connection,
        findings.map(({ article, analysis }) => ({ articleId: article.id, analysis })),
      ),
    removeArticles: (ids) => articleRows.removeArticles(connection, ids),
    forgetFindings: (ids) => articleRows.forgetFindings(connection, ids),
    findStrays: () => articleRows.findStrays(connection),
    loadDecisions: () => otherRows.loadDecisions(connection),
    saveDecisions: (decisions) => otherRows.saveDecisions(connection, decisions),
    removeDecisions: (keys) => otherRows.removeDecisions(connection, keys),
    loadSegments: () => otherRows.loadSegments(connection),
    saveSegments: (segments, removed = []) => otherRows.saveSegments(connection, segments, removed),
    removeSegments: (keys) => otherRows.saveSegments(connection, new Map(), keys),
    forgetEverything: () => forgetEverything(connection),
    estimate: estimateSpace,
    askPersistence,
    close: () => connection.close(),
  }
}
