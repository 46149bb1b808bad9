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
  const isKnown = ({ id }: Article) => id in entries
  const fresh = await onceEach(brought.filter((article) => !isKnown(article)))
  if (fresh.length < brought.length) await fillGaps(jobs, brought.filter(isKnown))
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

/** What other copies know of articles that the library has already. The part of the program that sees to it is seldom needed. */
export async function fillGaps(jobs: Jobs, copies: readonly Article[]): Promise<void> {
  if (copies.length) await (await import('./fill-gaps')).fillGaps(jobs, copies)
}

async function onceEach(brought: readonly Article[]): Promise<readonly Article[]> {
  const isOnce = new Set(brought.map(({ id }) => id)).size === brought.length
  return isOnce ? brought : (await import('./fill-gaps')).mergeCopies(brought)
}
