import type { Article } from '../model/article'
import { makeEntry } from '../model/make-entry'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { shelveUnread } from './shelf'

/**
 * Takes articles into the library. The same words twice are one article, of which each copy may know
 * what the others do not. Their words stay in the page only where the browser cannot keep them.
 */
export async function saveArticles(jobs: Jobs, brought: readonly Article[]): Promise<void> {
  const { entries, addArticles, addEntries } = jobs.store.getState()
  const ids = new Set(brought.map(({ id }) => id))
  const isPlain = ids.size === brought.length && !brought.some(({ id }) => id in entries)
  // Copies are rare: what sees to them is loaded when they come.
  const fresh = isPlain ? brought : await takeCopies(jobs, brought)
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

/** Takes over what copies of articles know of them beside their words; gives back those that the library has not, each once. */
export async function takeCopies(
  jobs: Jobs,
  brought: readonly Article[],
): Promise<readonly Article[]> {
  return (await import('./take-copies')).takeCopies(jobs, brought)
}
