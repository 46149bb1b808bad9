import { MutationObserver, useMutationState, useQuery } from '@tanstack/react-query'
import type { AnalysisErrorCode } from '../model/failure'
import { useAppStore } from '../store/use-app-store'
import { AnalysisError } from '../worker/analysis-error'
import type { Progress } from '../worker/protocol'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { modelsQuery } from './load-models'

/** How the analysis of one article stands. */
export type AnalysisState =
  | { readonly state: 'none' | 'waiting' | 'running' | 'done' }
  | { readonly state: 'failed'; readonly code: AnalysisErrorCode }

const analyseKey = (articleId: string) => ['analyse', articleId]
const progressKey = (articleId: string) => ['analysis-progress', articleId]

/** Analyses are queued one behind another: the worker has one thread. */
const QUEUE = { id: 'analysis' }

/** Analyses an article of the library, unless that is already under way; the findings reach the store and the disk. */
export async function analyseArticle(jobs: Jobs, articleId: string): Promise<void> {
  const article = jobs.store.getState().articles[articleId]
  if (!article || jobs.analysing.has(articleId)) return
  // A mutation gets no signal of its own.
  const controller = new AbortController()
  jobs.analysing.set(articleId, controller)
  const analysis = new MutationObserver(jobs.queryClient, {
    mutationKey: analyseKey(articleId),
    scope: QUEUE,
    // A failure is told for as long as the page is open.
    gcTime: Infinity,
    mutationFn: async () => {
      controller.signal.throwIfAborted()
      await jobs.queryClient.ensureQueryData(modelsQuery(jobs))
      return jobs.analysisClient.analyse(article.text, {
        signal: controller.signal,
        onProgress: (progress) => jobs.queryClient.setQueryData(progressKey(articleId), progress),
      })
    },
  })
  try {
    const found = await analysis.mutate()
    jobs.store.getState().saveAnalysis(articleId, found)
    await withStorage(jobs, (library) => library.saveAnalysis(articleId, found))
  } catch {
    // The mutation keeps the error, where `useAnalysisState` reads it.
  } finally {
    jobs.analysing.delete(articleId)
  }
}

/** Calls an analysis off; where it is not under way nothing happens. */
export function cancelAnalysis(jobs: Jobs, articleId: string): void {
  jobs.analysing.get(articleId)?.abort(new AnalysisError('cancelled'))
}

export function useAnalysisState(articleId: string): AnalysisState {
  const done = useAppStore(({ analyses }) => articleId in analyses)
  const attempts = useMutationState({
    filters: { mutationKey: analyseKey(articleId), exact: true },
    select: ({ state }) => state,
  })
  const last = attempts.at(-1)
  if (last?.status === 'pending') return { state: last.isPaused ? 'waiting' : 'running' }
  if (done) return { state: 'done' }
  if (last?.status === 'error') {
    const { error } = last
    return { state: 'failed', code: error instanceof AnalysisError ? error.code : 'engine-failed' }
  }
  return { state: 'none' }
}

/** Which step an analysis has come to; null before the first. */
export function useAnalysisProgress(articleId: string): Progress | null {
  const { data } = useQuery<Progress | null>({
    queryKey: progressKey(articleId),
    queryFn: () => null,
    enabled: false,
  })
  return data ?? null
}
