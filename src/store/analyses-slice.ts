import type { StateCreator } from 'zustand/vanilla'
import type { Analysis } from '../model/analysis'
import { without } from './without'

export interface AnalysesSlice {
  /** By article id. An article without one has not been analysed yet. */
  readonly analyses: Readonly<Record<string, Analysis>>
  readonly saveAnalyses: (analyses: ReadonlyMap<string, Analysis>) => void
  readonly removeAnalyses: (articleIds: readonly string[]) => void
}

export const createAnalysesSlice: StateCreator<AnalysesSlice> = (set) => ({
  analyses: {},
  saveAnalyses: (saved) =>
    set(({ analyses }) => ({ analyses: { ...analyses, ...Object.fromEntries(saved) } })),
  removeAnalyses: (articleIds) =>
    set(({ analyses }) => ({ analyses: without(analyses, articleIds) })),
})
