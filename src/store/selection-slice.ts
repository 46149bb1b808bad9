import type { StateCreator } from 'zustand/vanilla'
import type { Span } from '../model/span'
import type { PanelTab, ReaderView, Route, Selected } from './route'

/** A wish that one part of the page has and another obeys: go to what is selected, to some words, or to the search. */
export type FocusRequest =
  | {
      readonly pane: 'text'
      readonly target: Selected | TargetWords
      /** True where it is enough to see the place: the focus is taken only where nothing else has it. */
      readonly isGentle?: boolean
    }
  | { readonly pane: 'panel'; readonly target: Selected }
  | { readonly pane: 'search' }

/** Words of the text, whatever was found in them. */
export interface TargetWords extends Span {
  readonly kind: 'words'
}

export interface SelectionSlice {
  readonly openArticleId: string | null
  /** Where the linked article's original stands, for a browser that does not hold it. */
  readonly original: string | null
  readonly selected: Selected | null
  /** Which mention of the selected entity the reader stands on; null until one was reached. */
  readonly mention: number | null
  readonly hoveredEntityId: string | null
  /** Words that the reader points at elsewhere, as in the reasons for a speaker. */
  readonly pointedWords: Span | null
  readonly tab: PanelTab
  readonly view: ReaderView
  readonly focusRequest: FocusRequest | null
  /** The tab of the panel that the reader came into the text from; null where it was another way. */
  readonly cameFrom: PanelTab | null
  readonly followSelection: (route: Route) => void
  readonly reachMention: (mention: number) => void
  readonly hoverEntity: (id: string | null) => void
  readonly pointAtWords: (words: Span | null) => void
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
  pointedWords: null,
  tab: 'quotes',
  view: 'article',
  focusRequest: null,
  cameFrom: null,
  followSelection: ({ articleId, selected, tab, view, original }) =>
    set((state) => {
      const sameArticle = articleId === state.openArticleId
      const isStillWanted = sameArticle && outlasts(state.focusRequest, tab)
      const focusRequest = isStillWanted ? state.focusRequest : null
      const place = { openArticleId: articleId, tab, view, original, focusRequest }
      if (sameArticle && sameSelection(selected, state.selected))
        return view === state.view ? place : { ...place, focusRequest: requestInView(state) }
      const sameEntity = sameArticle && isSameEntity(selected, state.selected)
      const chosen = selected?.kind === 'entity' ? selected.mention : null
      return {
        ...place,
        selected,
        mention: chosen ?? (sameEntity ? state.mention : null),
        focusRequest: requestAfter(selected, focusRequest),
        hoveredEntityId: sameArticle ? state.hoveredEntityId : null,
        cameFrom: selected && state.cameFrom,
      }
    }),
  reachMention: (mention) => set({ mention }),
  hoverEntity: (hoveredEntityId) => set({ hoveredEntityId }),
  pointAtWords: (pointedWords) => set({ pointedWords }),
  requestFocus: (focusRequest) => set({ focusRequest }),
  obeyFocusRequest: () => set({ focusRequest: null }),
  leavePanel: () => set(({ tab }) => ({ cameFrom: tab })),
})

/** A wish to search the names is given up by opening another tab. */
function outlasts(request: FocusRequest | null, tab: PanelTab): boolean {
  return request?.pane !== 'search' || tab === 'names'
}

/** What is newly selected is gone to; letting go takes back no wish but that. */
function requestAfter(selected: Selected | null, before: FocusRequest | null): FocusRequest | null {
  if (selected) return { pane: 'text', target: selected }
  return before?.pane === 'text' ? null : before
}

/** What is selected is kept in sight when the other view of the article is opened. */
function requestInView({ selected, mention }: SelectionSlice): FocusRequest | null {
  if (!selected) return null
  const target = selected.kind === 'entity' ? { ...selected, mention } : selected
  return { pane: 'text', target, isGentle: true }
}

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
