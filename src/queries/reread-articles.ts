import { digestAnalysis } from '../model/digest-analysis'
import type { LibraryEntry } from '../model/library-entry'
import { makeEntry } from '../model/make-entry'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { putOnShelf } from './shelf'

/** Articles that are read from the disk at a time. */
const SLICE = 100

/**
 * Reads articles again that have come to the disk by another way than through this page, and tells
 * the search of them. Resolves with a line for each of them that is there.
 */
export async function rereadArticles(
  jobs: Jobs,
  ids: readonly string[],
): Promise<readonly LibraryEntry[]> {
  const entries: LibraryEntry[] = []
  for (let from = 0; from < ids.length; from += SLICE) {
    const rows = await withStorage(jobs, async (library) => {
      const articles = await library.loadArticles(ids.slice(from, from + SLICE))
      return Promise.all(
        articles.map(async (article) => {
          const analysis = await library.loadAnalysis(article.id)
          const digest = analysis && digestAnalysis(article, analysis)
          return { entry: makeEntry(article, analysis), text: article.text, digest }
        }),
      )
    })
    if (!rows) continue
    entries.push(...rows.map(({ entry }) => entry))
    await putOnShelf(jobs, rows)
  }
  return entries
}
