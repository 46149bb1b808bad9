import type { StateCreator } from 'zustand/vanilla'
import type { Analysis } from '../model/analysis'

export interface AnalysesSlice {
  /** By article id. An article without one has not been analysed yet. */
  readonly analyses: Readonly<Record<string, Analysis>>
  readonly saveAnalysis: (articleId: string, analysis: Analysis) => void
  readonly saveAnalyses: (analyses: ReadonlyMap<string, Analysis>) => void
}

export const createAnalysesSlice: StateCreator<AnalysesSlice> = (set) => ({
  analyses: {},
  saveAnalysis: (articleId, analysis) =>
    set(({ analyses }) => ({ analyses: { ...analyses, [articleId]: analysis } })),
  saveAnalyses: (saved) =>
    set(({ analyses }) => ({ analyses: { ...analyses, ...Object.fromEntries(saved) } })),
})
