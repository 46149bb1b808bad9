import type { Article, ArticleDetails } from '../model/article'
import { analyseArticle, cancelAnalysis } from './analyse-article'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { samplesQuery } from './sample-articles'

/** Puts an article into the library, analyses it and keeps it. The same words twice are one article. */
export async function addArticle(jobs: Jobs, article: Article): Promise<void> {
  jobs.store.getState().addArticles([article])
  forgetRemoval(jobs, article.id)
  // Where it was there already, what is known of it may have been corrected.
  const held = jobs.store.getState().articles[article.id] ?? article
  const kept = withStorage(jobs, (library) => library.saveArticle(held))
  if (!jobs.store.getState().analyses[article.id]) await analyseArticle(jobs, article.id)
  await kept
}

/** Corrects what is known of an article beside its words. */
export async function editArticle(jobs: Jobs, id: string, details: ArticleDetails): Promise<void> {
  jobs.store.getState().editArticle(id, details)
  const article = jobs.store.getState().articles[id]
  if (article) await withStorage(jobs, (library) => library.saveArticle(article))
}

/** Takes an article out of the library; `restoreArticle` brings it back. */
export async function removeArticle(jobs: Jobs, article: Article): Promise<void> {
  const { changeSettings, removedSamples, removeArticle } = jobs.store.getState()
  cancelAnalysis(jobs, article.id)
  removeArticle(article.id)
  if (article.origin.kind === 'sample')
    changeSettings({ removedSamples: [...new Set([...removedSamples, article.id])] })
  await withStorage(jobs, (library) => library.removeArticle(article.id))
}

/** Undoes the removal of an article. */
export async function restoreArticle(jobs: Jobs, article: Article): Promise<void> {
  jobs.store.getState().addArticles([article])
  forgetRemoval(jobs, article.id)
  if (!jobs.store.getState().analyses[article.id]) void analyseArticle(jobs, article.id)
  await withStorage(jobs, (library) => library.saveArticle(article))
}

/** Brings all removed samples back, as they came with the page. */
export async function restoreSamples(jobs: Jobs): Promise<void> {
  jobs.store.getState().changeSettings({ removedSamples: [] })
  await jobs.queryClient.refetchQueries(samplesQuery(jobs))
  const { articles, analyses } = jobs.store.getState()
  for (const id of Object.keys(articles)) if (!analyses[id]) void analyseArticle(jobs, id)
}

function forgetRemoval(jobs: Jobs, id: string): void {
  const { changeSettings, removedSamples } = jobs.store.getState()
  if (removedSamples.includes(id))
    changeSettings({ removedSamples: removedSamples.filter((removed) => removed !== id) })
}
