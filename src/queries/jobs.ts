import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Article } from '../model/article'
import type { LibraryChannel } from '../storage/library-channel'
import type { LibraryStorage } from '../storage/open-library'
import type { AppStore } from '../store/create-app-store'
import type { AnalysisClient } from '../worker/analysis-client'
import type { LibraryApi } from '../worker/library-protocol'
import type { AnalysisQueue } from './analysis-queue'
import type { Collect } from './collect'
import type { Finding } from './save-findings'
import type { WorkLog } from './work'

/** Something that is being brought in. */
export interface Importing {
  readonly callOff: () => void
  /** Resolves once nothing more of it comes. */
  readonly ended: Promise<unknown>
}

/** What every job works with. One per page; each component test makes its own. */
export interface Jobs {
  readonly store: AppStore
  readonly queryClient: QueryClient
  readonly analysisClient: AnalysisClient
  /** Searches the words of all articles, and follows voices through them. */
  readonly libraryClient: LibraryApi
  /** Opens the browser's own library; rejects with a `StorageError`. */
  readonly openLibrary: () => Promise<LibraryStorage>
  /** Absolute address of the site's folder, with a slash at its end. */
  readonly siteUrl: string
  /** The analyses under way or waiting, by article id, each with the way to call it off. */
  readonly analysing: Map<string, AbortController>
  /** The queue of these analyses. */
  readonly analysisQueue: AnalysisQueue
  /** What is being brought in. */
  readonly importing: Set<Importing>
  /** Takes articles into the library; many at a time where many come. */
  readonly keepArticle: Collect<Article>
  /** Hands findings on to the store, the disk and the search; many at a time where many come. */
  readonly keepFindings: Collect<Finding>
  /** Has what the library's worker has answered asked anew; once, where many changes come. */
  readonly refreshAnswers: Collect<null>
  /** Tells the other tabs what this one does to the library. */
  readonly channel: LibraryChannel
  /** What is being brought in and read at present. */
  readonly work: WorkLog
  /** Milliseconds since 1970. */
  readonly now: () => number
}

export const JobsContext = createContext<Jobs | null>(null)

export function useJobs(): Jobs {
  const jobs = useContext(JobsContext)
  if (!jobs) throw new Error('useJobs needs a JobsContext above it')
  return jobs
}
