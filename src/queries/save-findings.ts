import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import { toShelfRow } from '../model/whole-article'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { putOnShelf } from './shelf'

/** An article with what was found in it. */
export interface Finding {
  readonly article: Article
  readonly analysis: Analysis
}

/**
 * Takes findings to everyone who wants them: the store, the browser's library, and the search. Those
 * of an article that has been removed meanwhile nobody wants.
 */
export async function saveFindings(jobs: Jobs, found: readonly Finding[]): Promise<void> {
  const { articles, entries, saveAnalyses, saveFindings: tell } = jobs.store.getState()
  const findings = found.filter(({ article }) => article.id in entries)
  if (findings.length === 0) return
  const inUse = findings.filter(({ article }) => article.id in articles)
  const rows = findings.map(({ article, analysis }) =>
    toShelfRow({ article: currentArticle(jobs, article), analysis }),
  )
  saveAnalyses(new Map(inUse.map(({ article, analysis }) => [article.id, analysis])))
  tell(new Map(rows.flatMap(({ entry }) => (entry.findings ? [[entry.id, entry.findings]] : []))))
  await Promise.all([
    withStorage(jobs, (library) => library.saveFindings(findings)),
    putOnShelf(jobs, rows),
  ])
  jobs.channel.tell({ kind: 'findings-saved', ids: rows.map(({ entry }) => entry.id) })
}

/** The article with its details as the reader may have corrected them. */
function currentArticle(jobs: Jobs, article: Article): Article {
  const entry = jobs.store.getState().entries[article.id]
  if (!entry) return article
  const { title, byline, publisher, publishedAt, url } = entry
  return { ...article, title, byline, publisher, publishedAt, url }
}
