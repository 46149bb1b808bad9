import type { StateCreator } from 'zustand/vanilla'

/** A question for the reasons why a statement is given to its speaker. */
export interface AskedReasons {
  readonly quote: string
  /** The part of the page it was asked in, which answers it. */
  readonly pane: 'reader' | 'panel'
  /** Id of the element that asked. */
  readonly askedBy: string
}

export interface ReasonsSlice {
  /** Null while nobody wants to know. */
  readonly reasons: AskedReasons | null
  readonly askReasons: (reasons: AskedReasons) => void
  readonly closeReasons: () => void
}

export const createReasonsSlice: StateCreator<ReasonsSlice> = (set) => ({
  reasons: null,
  askReasons: (reasons) => set({ reasons }),
  closeReasons: () => set({ reasons: null }),
})
