import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { AppState, AppStore } from './create-app-store'
import { formatRoute, HOME, type Route } from './route'

export const AppStoreContext = createContext<AppStore | null>(null)

/** The store itself, for handlers that read or act without drawing anything. */
export function useAppStoreApi(): AppStore {
  const store = useContext(AppStoreContext)
  if (!store) throw new Error('useAppStore needs an AppStoreContext above it')
  return store
}

/** The selected part of the state; redraws when it changes. Select stored references or primitives. */
export function useAppStore<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStoreApi(), selector)
}

/** The address of something in the open article, the same whatever is filtered or selected now. */
export function useHref(change: Partial<Route>): string {
  const articleId = useAppStore((state) => state.openArticleId)
  return formatRoute({ ...HOME, articleId, ...change })
}
