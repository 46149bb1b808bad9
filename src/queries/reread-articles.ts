import { toShelfRow, type WholeArticle } from '../model/whole-article'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { putOnShelf } from './shelf'

/** Articles that are read from the disk at a time. */
const SLICE = 100

/** Reads articles again that have come to the disk, or changed there, by another way than through this page. */
export async function rereadArticles(jobs: Jobs, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += SLICE) {
    const slice = ids.slice(from, from + SLICE)
    const [articles, analyses] =
      (await withStorage(jobs, (library) =>
        Promise.all([library.loadArticles(slice), library.loadAnalyses(slice)]),
      )) ?? []
    if (articles)
      await takeKept(
        jobs,
        articles.map((article) => ({ article, analysis: analyses?.get(article.id) ?? null })),
      )
  }
}

/** Brings the page up to what the disk says of some articles: their lines, what was found where it is in use, and the search. */
export async function takeKept(jobs: Jobs, kept: readonly WholeArticle[]): Promise<void> {
  const { addEntries, articles, followDetails, saveAnalyses, saveFindings } = jobs.store.getState()
  const rows = kept.map(toShelfRow)
  addEntries(rows.map(({ entry }) => entry))
  followDetails(kept.map(({ article }) => article))
  saveFindings(
    new Map(rows.flatMap(({ entry }) => (entry.findings ? [[entry.id, entry.findings]] : []))),
  )
  const inUse = kept.filter(({ article }) => article.id in articles)
  saveAnalyses(
    new Map(inUse.flatMap(({ article, analysis }) => (analysis ? [[article.id, analysis]] : []))),
  )
  await putOnShelf(jobs, rows)
}
