import type { Article } from '../model/article'
import { makeEntry } from '../model/make-entry'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { shelveUnread } from './shelf'

/**
 * Takes articles into the library, but for those it has already: the same words twice are one
 * article. Their words stay in the page only where the browser cannot keep them.
 */
export async function saveArticles(jobs: Jobs, brought: readonly Article[]): Promise<void> {
  const { entries, addArticles, addEntries } = jobs.store.getState()
  const fresh = [...new Map(brought.map((article) => [article.id, article])).values()].filter(
    ({ id }) => !(id in entries),
  )
  if (fresh.length === 0) return
  const kept = await withStorage(jobs, async (library) => {
    await library.saveArticles(fresh)
    return true
  })
  if (kept) {
    addEntries(fresh.map((article) => makeEntry(article, null)))
    jobs.channel.tell({ kind: 'articles-saved', ids: fresh.map(({ id }) => id) })
  } else addArticles(fresh)
  await shelveUnread(jobs, fresh)
}
