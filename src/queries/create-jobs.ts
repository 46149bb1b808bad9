import { openLibrary } from '../storage/open-library'
import type { Jobs } from './jobs'
import { createQueryClient } from './query-client'
import { createTurns } from './take-turns'

type OfThePage = Pick<Jobs, 'store' | 'analysisClient' | 'siteUrl'>

/** The jobs of one page, with this browser's own storage and clock unless others are given. */
export function createJobs(page: OfThePage & Partial<Jobs>): Jobs {
  return {
    queryClient: createQueryClient(),
    openLibrary: () => openLibrary(),
    analysing: new Map(),
    takeTurn: createTurns(),
    now: () => Date.now(),
    ...page,
  }
}
