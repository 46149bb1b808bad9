import { createContext, useContext, useEffect, useId, useRef, type RefObject } from 'react'
import { useStore } from 'zustand'
import type { AppState, AppStore } from './create-app-store'
import type { AskedReasons } from './reasons-slice'
import { formatRoute, HOME, type PanelTab, type Route, type Selected } from './route'

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

/**
 * For a link in a list that stands for a statement or an entity: comes into view when that is
 * selected, and takes the focus when the reader is led back from the text to it.
 *
 * @param tab where the list is; a panel that has just been left is still drawn, and takes no focus
 */
export function useListLink(
  { kind, id }: Pick<Selected, 'kind' | 'id'>,
  tab: PanelTab,
): {
  readonly link: RefObject<HTMLAnchorElement | null>
  readonly isSelected: boolean
} {
  const store = useAppStoreApi()
  const link = useRef<HTMLAnchorElement>(null)
  const isSelected = useAppStore(({ selected }) => selected?.kind === kind && selected.id === id)
  const isWanted = useAppStore(
    ({ focusRequest, tab: shown }) =>
      shown === tab &&
      focusRequest?.pane === 'panel' &&
      focusRequest.target.kind === kind &&
      focusRequest.target.id === id,
  )
  useEffect(() => {
    if (isSelected) link.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  useEffect(() => {
    if (!isWanted) return
    link.current?.focus()
    store.getState().obeyFocusRequest()
  }, [isWanted, store])
  return { link, isSelected }
}

/**
 * For a button that asks why a statement is given to its speaker: what it needs, and whether the
 * reasons are open. The text shows the statement meanwhile.
 */
export function useReasonsButton(quote: string, pane: AskedReasons['pane']) {
  const store = useAppStoreApi()
  const id = useId()
  const isOpen = useAppStore(({ reasons }) => reasons?.askedBy === id)
  return {
    id,
    'aria-haspopup': 'dialog' as const,
    'aria-expanded': isOpen,
    onClick: () => {
      const { askReasons, closeReasons, requestFocus } = store.getState()
      if (isOpen) {
        closeReasons()
        return
      }
      askReasons({ quote, pane, askedBy: id })
      if (pane === 'panel')
        requestFocus({
          pane: 'text',
          target: { kind: 'quote', id: quote, words: null },
          isGentle: true,
        })
    },
  }
}
