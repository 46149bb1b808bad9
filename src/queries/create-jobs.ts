import { createLibraryChannel } from '../storage/library-channel'
import { openLibrary } from '../storage/open-library'
import { createAnalysisQueue } from './analysis-queue'
import { createCollector } from './collect'
import type { Jobs } from './jobs'
import { createQueryClient } from './query-client'
import { saveArticles } from './save-articles'
import { saveFindings } from './save-findings'
import { SHELF_KEY } from './shelf'
import { createWorkLog } from './work'

/** Milliseconds between two refreshes of what is on show, so that a batch leaves room for the reader's own questions. */
const REFRESH_AFTER = 600

type OfThePage = Pick<Jobs, 'store' | 'analysisClient' | 'libraryClient' | 'siteUrl'>

/** Milliseconds for which articles and findings are gathered, so that a batch is kept in large strokes, and how many at most. */
const GATHER_FOR = 250
const GATHERED = 50

interface Choices extends Partial<Jobs> {
  /** How many articles are analysed at a time. */
  readonly places?: number
}

/** The jobs of one page, with this browser's own storage and clock unless others are given. */
export function createJobs({ places = 1, ...page }: OfThePage & Choices): Jobs {
  const now = page.now ?? (() => Date.now())
  const queryClient = page.queryClient ?? createQueryClient()
  const jobs: Jobs = {
    queryClient,
    openLibrary: () => openLibrary(),
    analysing: new Map(),
    importing: new Set(),
    channel: createLibraryChannel(),
    analysisQueue: createAnalysisQueue(places),
    keepArticle: createCollector((articles) => saveArticles(jobs, articles), GATHER_FOR, GATHERED),
    keepFindings: createCollector((found) => saveFindings(jobs, found), GATHER_FOR, GATHERED),
    refreshAnswers: createCollector(
      () => queryClient.invalidateQueries({ queryKey: [SHELF_KEY] }),
      REFRESH_AFTER,
    ),
    work: createWorkLog(queryClient, now),
    now,
    ...page,
  }
  return jobs
}
