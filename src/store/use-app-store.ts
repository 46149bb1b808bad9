import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { AppState, AppStore } from './create-app-store'
import { formatRoute, type Route } from './route'
import { currentRoute } from './selectors'

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

/** The address of the present place with something changed: what a link leads to. */
export function useHref(change: Partial<Route>): string {
  return useAppStore((state) => formatRoute({ ...currentRoute(state), ...change }))
}
