import type { StateCreator } from 'zustand/vanilla'
import type { Article, ArticleDetails } from '../model/article'
import type { StorageState } from '../model/failure'

export interface LibrarySlice {
  readonly articles: Readonly<Record<string, Article>>
  /** How far the browser's own storage can be relied on. */
  readonly storage: StorageState
  /** Articles that are already there stay as they are: the reader may have corrected their details. */
  readonly addArticles: (articles: readonly Article[]) => void
  readonly editArticle: (id: string, details: ArticleDetails) => void
  readonly removeArticle: (id: string) => void
  readonly reportStorage: (storage: StorageState) => void
}

export const createLibrarySlice: StateCreator<LibrarySlice> = (set) => ({
  articles: {},
  storage: 'opening',
  addArticles: (added) =>
    set(({ articles }) => ({
      articles: { ...Object.fromEntries(added.map((a) => [a.id, a])), ...articles },
    })),
  editArticle: (id, details) =>
    set(({ articles }) => {
      const article = articles[id]
      return article ? { articles: { ...articles, [id]: { ...article, ...details } } } : {}
    }),
  removeArticle: (id) =>
    set(({ articles }) => {
      const { [id]: removed, ...rest } = articles
      return removed ? { articles: rest } : {}
    }),
  reportStorage: (storage) => set({ storage }),
})
