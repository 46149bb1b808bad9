import type { Article } from '../model/article'
import { analyseArticle, cancelAnalysis } from './analyse-article'
import { isBehind } from './is-behind'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { noteSamplesBack, noteSamplesGone } from './removed-samples'
import { rereadArticles } from './reread-articles'
import { saveArticles } from './save-articles'
import { takeOffShelf } from './shelf'

/**
 * Takes articles out of the library, one or thousands. What was found in them stays on the disk until
 * `forgetFindings`: it is far larger than their words, and takes far longer to find again.
 *
 * @returns those that were there, for `restoreArticles`
 */
export async function removeArticles(
  jobs: Jobs,
  ids: readonly string[],
): Promise<readonly Article[]> {
  const { articles, removeArticles: remove } = jobs.store.getState()
  const held = ids.flatMap((id) => articles[id] ?? [])
  for (const id of ids) cancelAnalysis(jobs, id)
  noteSamplesGone(jobs, ids)
  remove(ids)
  const [kept] = await Promise.all([
    withStorage(jobs, (library) => library.removeArticles(ids)),
    takeOffShelf(jobs, ids),
  ])
  jobs.channel.tell({ kind: 'articles-removed', ids })
  return [...new Map([...(kept ?? []), ...held].map((article) => [article.id, article])).values()]
}

/** Undoes a removal; only what had not been analysed, or is not known any more, is analysed now. */
export async function restoreArticles(jobs: Jobs, articles: readonly Article[]): Promise<void> {
  const ids = articles.map(({ id }) => id)
  noteSamplesBack(jobs, ids)
  await saveArticles(jobs, articles)
  await rereadArticles(jobs, ids)
  const { analyses } = jobs.store.getState()
  await Promise.all(
    articles.map(async (article) => {
      // Where the browser keeps nothing, the page may still hold it.
      const isKnown = jobs.store.getState().entries[article.id]?.findings
      const held = isKnown ? null : (analyses[article.id] ?? null)
      if (await isBehind(jobs, article, held)) void analyseArticle(jobs, article.id, 'batch')
    }),
  )
}

/** Forgets what was found in articles that are gone for good; what has come back meanwhile keeps it. */
export async function forgetFindings(jobs: Jobs, ids: readonly string[]): Promise<void> {
  const { entries, removeAnalyses } = jobs.store.getState()
  const gone = ids.filter((id) => !(id in entries))
  removeAnalyses(gone)
  await withStorage(jobs, (library) => library.forgetFindings(gone))
}
