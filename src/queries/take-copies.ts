import type { Article } from '../model/article'
import type { LibraryEntry } from '../model/library-entry'
import { mergeArticle } from '../storage/merge-article'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { rereadArticles } from './reread-articles'

/** Fills the gaps of articles that the library has in the same words; gives back those that it has not, each once. */
export async function takeCopies(
  jobs: Jobs,
  brought: readonly Article[],
): Promise<readonly Article[]> {
  const { entries } = jobs.store.getState()
  const isKnown = ({ id }: Article) => id in entries
  await fillGaps(jobs, brought.filter(isKnown))
  return mergeCopies(brought.filter((article) => !isKnown(article)))
}

/**
 * What copies know of articles that the library holds in the same words, and the library does not, is taken over; what the
 * library knows stays, and nothing is added where the reader has corrected the details.
 */
async function fillGaps(jobs: Jobs, copies: readonly Article[]): Promise<void> {
  const { entries, followDetails } = jobs.store.getState()
  const filled: Article[] = []
  for (const copy of copies) {
    const entry = entries[copy.id]
    const kept = entry && knowsMore(copy, entry) ? await keptArticle(jobs, copy.id) : null
    const merged = kept && mergeArticle(kept, copy)
    if (merged && merged !== kept) filled.push(merged)
  }
  if (filled.length === 0) return
  followDetails(filled)
  await withStorage(jobs, (library) => library.saveArticles(filled))
  const ids = filled.map(({ id }) => id)
  await rereadArticles(jobs, ids)
  jobs.channel.tell({ kind: 'articles-saved', ids })
}

/** One article for all that have the same words: the first, with what the others know beside. */
function mergeCopies(brought: readonly Article[]): readonly Article[] {
  const merged = new Map<string, Article>()
  for (const article of brought) {
    const first = merged.get(article.id)
    merged.set(article.id, first ? mergeArticle(first, article) : article)
  }
  return [...merged.values()]
}

/** As it stands on the disk, which alone knows whether it was corrected; samples are in the page only. */
async function keptArticle(jobs: Jobs, id: string): Promise<Article | null> {
  const onDisk = await withStorage(jobs, (library) => library.loadArticle(id))
  return onDisk ?? jobs.store.getState().articles[id] ?? null
}

function knowsMore(copy: Article, entry: LibraryEntry): boolean {
  const details = ['byline', 'publisher', 'publishedAt', 'url'] as const
  return details.some((detail) => entry[detail] === null && copy[detail] !== null)
}
