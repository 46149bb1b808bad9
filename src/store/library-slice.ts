import type { StateCreator } from 'zustand/vanilla'
import type { Article, ArticleDetails } from '../model/article'
import type { StorageState } from '../model/failure'
import type { EntryFindings, LibraryEntry } from '../model/library-entry'
import { makeEntry } from '../model/make-entry'
import { without } from './without'

/** An article, of which no more than its details matters. */
export type KnownArticle = ArticleDetails & { readonly id: string }

export interface LibrarySlice {
  /** Every article of the library, by id. */
  readonly entries: Readonly<Record<string, LibraryEntry>>
  /** With their words: those in use, and those that are kept nowhere else. */
  readonly articles: Readonly<Record<string, Article>>
  /** How far the browser's own storage can be relied on. */
  readonly storage: StorageState
  /** Articles that are already there stay as they are: the reader may have corrected their details. */
  readonly addEntries: (entries: readonly LibraryEntry[]) => void
  /** The same with their words. */
  readonly addArticles: (articles: readonly Article[]) => void
  /** In the place of what an earlier engine had found. */
  readonly saveFindings: (findings: ReadonlyMap<string, EntryFindings>) => void
  /** @param editedAt milliseconds since 1970 */
  readonly editArticle: (id: string, details: ArticleDetails, editedAt: number) => void
  /** Follows what somebody else has corrected, or found out. */
  readonly followDetails: (known: readonly KnownArticle[]) => void
  readonly removeArticles: (ids: readonly string[]) => void
  readonly reportStorage: (storage: StorageState) => void
}

export const createLibrarySlice: StateCreator<LibrarySlice> = (set) => ({
  entries: {},
  articles: {},
  storage: 'opening',
  addEntries: (added) =>
    set(({ entries }) =>
      added.every(({ id }) => id in entries) ? {} : { entries: { ...byId(added), ...entries } },
    ),
  addArticles: (added) =>
    set(({ articles, entries }) => ({
      articles: {
        ...byId(
          added.map((article) => {
            const entry = entries[article.id]
            return entry ? withDetails(article, entry) : article
          }),
        ),
        ...articles,
      },
      entries: { ...byId(added.map((article) => makeEntry(article, null))), ...entries },
    })),
  saveFindings: (found) =>
    set(({ entries }) => {
      const changed = [...found].flatMap(([id, findings]) => {
        const entry = entries[id]
        return entry ? [{ ...entry, findings }] : []
      })
      return changed.length ? { entries: { ...entries, ...byId(changed) } } : {}
    }),
  editArticle: (id, details, editedAt) =>
    set(({ articles, entries }) => {
      const [article, entry] = [articles[id], entries[id]]
      return {
        ...(article && { articles: { ...articles, [id]: { ...article, ...details, editedAt } } }),
        ...(entry && { entries: { ...entries, [id]: { ...entry, ...details } } }),
      }
    }),
  followDetails: (known) =>
    set(({ articles, entries }) => {
      const other = known.filter((details) => {
        const entry = entries[details.id]
        return entry && !hasDetails(entry, details)
      })
      return other.length
        ? { articles: correct(articles, other), entries: correct(entries, other) }
        : {}
    }),
  removeArticles: (ids) =>
    set(({ articles, entries }) => ({
      articles: without(articles, ids),
      entries: without(entries, ids),
    })),
  reportStorage: (storage) => set({ storage }),
})

function byId<T extends { readonly id: string }>(list: readonly T[]): Record<string, T> {
  return Object.fromEntries(list.map((item) => [item.id, item]))
}

const DETAILS = ['title', 'byline', 'publisher', 'publishedAt', 'url'] as const

function hasDetails(one: ArticleDetails, other: ArticleDetails): boolean {
  return DETAILS.every((detail) => one[detail] === other[detail])
}

function withDetails<T extends ArticleDetails>(
  item: T,
  { title, byline, publisher, publishedAt, url }: ArticleDetails,
): T {
  return { ...item, title, byline, publisher, publishedAt, url }
}

function correct<T extends KnownArticle>(
  items: Readonly<Record<string, T>>,
  known: readonly KnownArticle[],
): Readonly<Record<string, T>> {
  const corrected = known.flatMap((details) => {
    const item = items[details.id]
    return item ? [withDetails(item, details)] : []
  })
  return { ...items, ...byId(corrected) }
}
