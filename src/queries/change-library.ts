import type { Analysis } from '../model/analysis'
import type { Article, ArticleDetails } from '../model/article'
import { analyseArticle } from './analyse-article'
import type { Urgency } from './analysis-queue'
import { findArticle } from './find-article'
import { isBehind } from './is-behind'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { noteSamplesBack } from './removed-samples'
import { rereadArticles } from './reread-articles'
import { takeCopies } from './save-articles'
import { shelveUnread } from './shelf'

/**
 * Puts an article into the library, analyses it and keeps it. The same words twice are one article.
 *
 * @param analysis findings that came with it; an older engine's are shown until the present one has gone over it
 */
export async function addArticle(
  jobs: Jobs,
  article: Article,
  analysis: Analysis | null = null,
): Promise<void> {
  const kept = takeIn(jobs, article)
  await bringUpToDate(jobs, article, analysis, 'open')
  await kept
}

/**
 * The same for one of many, whose words are kept on the disk alone: resolves once it is in the library
 * and waits for its analysis.
 *
 * @param signal aborted where the analysis is not wanted any more
 */
export async function addInPassing(
  jobs: Jobs,
  article: Article,
  analysis: Analysis | null,
  signal?: AbortSignal,
): Promise<void> {
  noteSamplesBack(jobs, [article.id])
  await jobs.keepArticle(article)
  // Called off meanwhile, it stays in the library and is analysed on the next visit.
  if (signal?.aborted) return
  if (await isBehind(jobs, article, analysis)) void analyseArticle(jobs, article.id, 'batch')
}

/** Corrects what is known of an article beside its words. */
export async function editArticle(jobs: Jobs, id: string, details: ArticleDetails): Promise<void> {
  const editedAt = jobs.now()
  jobs.store.getState().editArticle(id, details, editedAt)
  const article = await findArticle(jobs, id)
  if (!article) return
  const corrected = { ...article, ...details, editedAt }
  await withStorage(jobs, (library) => library.saveArticles([corrected]))
  await rereadArticles(jobs, [id])
  jobs.channel.tell({ kind: 'articles-saved', ids: [id] })
}

/** Puts an article into the store at once, and on the disk. */
async function takeIn(jobs: Jobs, article: Article): Promise<void> {
  const isNew = !(article.id in jobs.store.getState().entries)
  jobs.store.getState().addArticles([article])
  noteSamplesBack(jobs, [article.id])
  // What the library keeps of it may have been corrected.
  if (!isNew) {
    await takeCopies(jobs, [article])
    return
  }
  void shelveUnread(jobs, [article])
  await withStorage(jobs, (library) => library.saveArticles([article]))
  jobs.channel.tell({ kind: 'articles-saved', ids: [article.id] })
}

/** Keeps findings that came along, and analyses unless they are the present engine's. */
async function bringUpToDate(
  jobs: Jobs,
  article: Article,
  analysis: Analysis | null,
  urgency: Urgency,
): Promise<void> {
  if (await isBehind(jobs, article, analysis)) await analyseArticle(jobs, article.id, urgency)
}
