import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { LibraryStorage } from '../storage/open-library'
import type { AppStore } from '../store/create-app-store'
import type { AnalysisClient } from '../worker/analysis-client'
import type { TakeTurn } from './take-turns'

/** What every job works with. One per page; each component test makes its own. */
export interface Jobs {
  readonly store: AppStore
  readonly queryClient: QueryClient
  readonly analysisClient: AnalysisClient
  /** Opens the browser's own library; rejects with a `StorageError`. */
  readonly openLibrary: () => Promise<LibraryStorage>
  /** Absolute address of the site's folder, with a slash at its end. */
  readonly siteUrl: string
  /** The analyses under way or waiting, by article id, each with the way to call it off. */
  readonly analysing: Map<string, AbortController>
  /** The queue of these analyses. */
  readonly takeTurn: TakeTurn
  /** Milliseconds since 1970. */
  readonly now: () => number
}

export const JobsContext = createContext<Jobs | null>(null)

export function useJobs(): Jobs {
  const jobs = useContext(JobsContext)
  if (!jobs) throw new Error('useJobs needs a JobsContext above it')
  return jobs
}
