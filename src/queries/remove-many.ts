import type { Article } from '../model/article'
import { addInPassing, removeArticles } from './change-library'
import { findArticle } from './find-article'
import type { Jobs } from './jobs'

/** Takes articles out of the library; gives what `restoreMany` brings back. */
export async function removeMany(jobs: Jobs, ids: readonly string[]): Promise<readonly Article[]> {
  const found: Article[] = []
  for (const id of ids) {
    const article = await findArticle(jobs, id)
    if (article) found.push(article)
  }
  await removeArticles(jobs, ids)
  return found
}

/** Undoes the removal of many articles, which are analysed anew. */
export async function restoreMany(jobs: Jobs, articles: readonly Article[]): Promise<void> {
  await Promise.all(articles.map((article) => addInPassing(jobs, article, null)))
}
