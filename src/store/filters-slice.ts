import type { StateCreator } from 'zustand/vanilla'
import type { EntityKind } from '../model/entity'
import type { Route } from './route'

/** What the text can be marked with, each of which can be switched off. */
export type HighlightKind = EntityKind | 'quote'

export const HIGHLIGHT_KINDS: readonly HighlightKind[] = [
  'person',
  'organisation',
  'place',
  'quote',
]

export interface FiltersSlice {
  /** Keys of the chosen speakers; empty means everyone. Led by the URL. */
  readonly speakers: readonly string[]
  readonly hiddenKinds: readonly HighlightKind[]
  readonly followFilters: (route: Route) => void
  readonly toggleKind: (kind: HighlightKind) => void
  /** Shows this kind alone; where it already is alone, shows all again. */
  readonly showKindAlone: (kind: HighlightKind) => void
  /** All highlights off, or all on again. */
  readonly toggleHighlights: () => void
}

export const createFiltersSlice: StateCreator<FiltersSlice> = (set) => ({
  speakers: [],
  hiddenKinds: [],
  followFilters: ({ speakers }) =>
    set((state) => (sameKeys(speakers, state.speakers) ? {} : { speakers })),
  toggleKind: (kind) =>
    set(({ hiddenKinds }) => ({
      hiddenKinds: hiddenKinds.includes(kind)
        ? hiddenKinds.filter((hidden) => hidden !== kind)
        : [...hiddenKinds, kind],
    })),
  showKindAlone: (kind) =>
    set(({ hiddenKinds }) => {
      const others = HIGHLIGHT_KINDS.filter((other) => other !== kind)
      return { hiddenKinds: sameKinds(hiddenKinds, others) ? [] : others }
    }),
  toggleHighlights: () =>
    set(({ hiddenKinds }) => ({ hiddenKinds: hiddenKinds.length ? [] : HIGHLIGHT_KINDS })),
})

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i])
}

function sameKinds(a: readonly HighlightKind[], b: readonly HighlightKind[]): boolean {
  return a.length === b.length && a.every((kind) => b.includes(kind))
}
