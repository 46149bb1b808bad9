import type { StateCreator } from 'zustand/vanilla'
import type { PanelTab, Route, Selected } from './route'

/** A wish that one pane has and another obeys: go to what is selected, and take the focus along. */
export type FocusRequest =
  | { readonly pane: 'text'; readonly target: Selected }
  | { readonly pane: 'panel'; readonly target: Selected }

export interface SelectionSlice {
  readonly openArticleId: string | null
  /** Where the linked article's original stands, for a browser that does not hold it. */
  readonly original: string | null
  readonly selected: Selected | null
  /** Which mention of the selected entity the reader stands on; null until one was reached. */
  readonly mention: number | null
  readonly hoveredEntityId: string | null
  readonly tab: PanelTab
  readonly focusRequest: FocusRequest | null
  /** True while the reader is in the text because of a choice made in the panel. */
  readonly cameFromPanel: boolean
  readonly followSelection: (route: Route) => void
  readonly reachMention: (mention: number) => void
  readonly hoverEntity: (id: string | null) => void
  readonly requestFocus: (request: FocusRequest) => void
  readonly obeyFocusRequest: () => void
  readonly leavePanel: () => void
}

export const createSelectionSlice: StateCreator<SelectionSlice> = (set) => ({
  openArticleId: null,
  original: null,
  selected: null,
  mention: null,
  hoveredEntityId: null,
  tab: 'quotes',
  focusRequest: null,
  cameFromPanel: false,
  followSelection: ({ articleId, selected, tab, original }) =>
    set((state) => {
      const sameArticle = articleId === state.openArticleId
      const place = { openArticleId: articleId, tab, original }
      if (sameArticle && sameSelection(selected, state.selected)) return place
      const sameEntity = sameArticle && isSameEntity(selected, state.selected)
      const chosen = selected?.kind === 'entity' ? selected.mention : null
      return {
        ...place,
        selected,
        mention: chosen ?? (sameEntity ? state.mention : null),
        focusRequest: selected && { pane: 'text', target: selected },
        hoveredEntityId: sameArticle ? state.hoveredEntityId : null,
        cameFromPanel: selected !== null && state.cameFromPanel,
      }
    }),
  reachMention: (mention) => set({ mention }),
  hoverEntity: (hoveredEntityId) => set({ hoveredEntityId }),
  requestFocus: (focusRequest) => set({ focusRequest }),
  obeyFocusRequest: () => set({ focusRequest: null }),
  leavePanel: () => set({ cameFromPanel: true }),
})

function isSameEntity(a: Selected | null, b: Selected | null): boolean {
  return a?.kind === 'entity' && b?.kind === 'entity' && a.id === b.id
}

function sameSelection(a: Selected | null, b: Selected | null): boolean {
  if (a === null || b === null) return a === b
  if (a.kind === 'entity') return isSameEntity(a, b) && a.mention === mentionOf(b)
  return b.kind === 'quote' && a.id === b.id
}

function mentionOf(selected: Selected): number | null {
  return selected.kind === 'entity' ? selected.mention : null
}
