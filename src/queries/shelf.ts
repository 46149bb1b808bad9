import type { Article } from '../model/article'
import type { ShelfRow } from '../model/shelf-row'
import { toShelfRow } from '../model/whole-article'
import type { Jobs } from './jobs'

/** What the library's worker has answered stands under this key, and goes stale by every change. */
export const SHELF_KEY = 'shelf'

/**
 * Tells the search of articles that are new or have changed; where it does not work, the library
 * goes on without it.
 */
export async function putOnShelf(jobs: Jobs, rows: readonly ShelfRow[]): Promise<void> {
  await changeShelf(jobs, () => jobs.libraryClient.put(rows))
}

/** Tells the search of articles that nobody has analysed yet: they are found by their words and details. */
export async function shelveUnread(jobs: Jobs, articles: readonly Article[]): Promise<void> {
  await putOnShelf(
    jobs,
    articles.map((article) => toShelfRow({ article, analysis: null })),
  )
}

/** Tells the search of articles that are gone. */
export async function takeOffShelf(jobs: Jobs, ids: readonly string[]): Promise<void> {
  await changeShelf(jobs, () => jobs.libraryClient.remove(ids))
}

/** Does something with the library's worker, whose earlier answers are then asked for anew. */
export async function changeShelf(jobs: Jobs, change: () => Promise<void>): Promise<void> {
  try {
    await change()
  } catch {
    // The next question to the worker finds a fresh one, which has read the storage again.
  }
  void jobs.refreshAnswers(null)
}
