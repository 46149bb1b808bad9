import type { Analysis } from '../model/analysis'
import type { Article, ArticleDetails } from '../model/article'
import { analyseArticle, cancelAnalysis } from './analyse-article'
import type { Urgency } from './analysis-queue'
import { findArticle } from './find-article'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { modelsQuery } from './load-models'
import { samplesQuery } from './sample-articles'
import { rereadArticles } from './reread-articles'
import { shelveUnread, takeOffShelf } from './shelf'

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
  forgetRemoval(jobs, article.id)
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

/** Takes an article out of the library; `restoreArticle` brings it back. Null where it was not there. */
export async function removeArticle(jobs: Jobs, id: string): Promise<Article | null> {
  // What is held goes at once, whatever follows in the same moment.
  const article = jobs.store.getState().articles[id] ?? (await findArticle(jobs, id))
  if (article) await removeArticles(jobs, [id])
  return article
}

/** Takes many out, for good. */
export async function removeArticles(jobs: Jobs, ids: readonly string[]): Promise<void> {
  const { changeSettings, entries, removedSamples, removeArticles: remove } = jobs.store.getState()
  for (const id of ids) cancelAnalysis(jobs, id)
  const samples = ids.filter((id) => entries[id]?.origin.kind === 'sample')
  if (samples.length)
    changeSettings({ removedSamples: [...new Set([...removedSamples, ...samples])] })
  remove(ids)
  await Promise.all([
    withStorage(jobs, (library) => library.removeArticles(ids)),
    takeOffShelf(jobs, ids),
  ])
  jobs.channel.tell({ kind: 'articles-removed', ids })
}

/** Undoes the removal of an article. */
export async function restoreArticle(jobs: Jobs, article: Article): Promise<void> {
  const kept = takeIn(jobs, article)
  void bringUpToDate(jobs, article, jobs.store.getState().analyses[article.id] ?? null, 'open')
  await kept
}

/** Brings all removed samples back, as they came with the page. */
export async function restoreSamples(jobs: Jobs): Promise<void> {
  jobs.store.getState().changeSettings({ removedSamples: [] })
  await jobs.queryClient.refetchQueries(samplesQuery(jobs))
  const { entries } = jobs.store.getState()
  for (const { id, findings } of Object.values(entries))
    if (!findings) void analyseArticle(jobs, id, 'batch')
}

/** Puts an article into the store at once, and on the disk. */
async function takeIn(jobs: Jobs, article: Article): Promise<void> {
  const isNew = !(article.id in jobs.store.getState().entries)
  jobs.store.getState().addArticles([article])
  forgetRemoval(jobs, article.id)
  if (isNew) void shelveUnread(jobs, [article])
  // Where it was there already, what is known of it may have been corrected.
  const held = jobs.store.getState().articles[article.id] ?? article
  await withStorage(jobs, (library) => library.saveArticles([held]))
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

/** Keeps findings that came along; true unless they are the present engine's. */
async function isBehind(jobs: Jobs, article: Article, analysis: Analysis | null): Promise<boolean> {
  if (analysis) await jobs.keepFindings({ article, analysis })
  const known = jobs.store.getState().entries[article.id]?.findings
  return !known || known.engine !== (await presentEngine(jobs))
}

/** Version of the engine that answers now; null where none can be loaded. */
async function presentEngine(jobs: Jobs): Promise<string | null> {
  try {
    return (await jobs.queryClient.ensureQueryData(modelsQuery(jobs))).version
  } catch {
    return null
  }
}

function forgetRemoval(jobs: Jobs, id: string): void {
  const { changeSettings, removedSamples } = jobs.store.getState()
  if (removedSamples.includes(id))
    changeSettings({ removedSamples: removedSamples.filter((removed) => removed !== id) })
}
