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

/** The progress of an analysis whose turn has just come; while it waits it has none. */
const BEGUN: Progress = { step: 'starting', done: 0, total: 1 }

/** Analyses an article of the library, unless that is already under way; the findings reach the store and the disk. */
export async function analyseArticle(jobs: Jobs, articleId: string): Promise<void> {
  const article = jobs.store.getState().articles[articleId]
  if (!article || jobs.analysing.has(articleId)) return
  // A mutation gets no signal of its own.
  const controller = new AbortController()
  const { signal } = controller
  const onProgress = (progress: Progress | null) =>
    jobs.queryClient.setQueryData(progressKey(articleId), progress)
  jobs.analysing.set(articleId, controller)
  onProgress(null)
  const analysis = new MutationObserver(jobs.queryClient, {
    mutationKey: analyseKey(articleId),
    // A failure is told for as long as the page is open.
    gcTime: Infinity,
    // One at a time, for the worker has one thread. A mutation's own queue has no way out of it.
    mutationFn: () =>
      jobs.takeTurn(signal, async () => {
        onProgress(BEGUN)
        await jobs.queryClient.ensureQueryData(modelsQuery(jobs))
        return jobs.analysisClient.analyse(article.text, { signal, onProgress })
      }),
  })
  try {
    const found = await analysis.mutate()
    jobs.store.getState().saveAnalysis(articleId, found)
    await withStorage(jobs, (library) => library.saveAnalysis(articleId, found))
  } catch {
    // The mutation keeps the error, where `useAnalysisState` reads it.
  } finally {
    // Called off, it may have been begun anew.
    if (jobs.analysing.get(articleId) === controller) jobs.analysing.delete(articleId)
  }
}

/** Calls an analysis off; where it is not under way nothing happens. */
export function cancelAnalysis(jobs: Jobs, articleId: string): void {
  const controller = jobs.analysing.get(articleId)
  jobs.analysing.delete(articleId)
  controller?.abort(new AnalysisError('cancelled'))
}

/** True where the reader has called off the latest analysis of an article. */
export function wasCalledOff({ queryClient }: Jobs, articleId: string): boolean {
  const filters = { mutationKey: analyseKey(articleId), exact: true }
  const error = queryClient.getMutationCache().findAll(filters).at(-1)?.state.error
  return error instanceof AnalysisError && error.code === 'cancelled'
}

export function useAnalysisState(articleId: string): AnalysisState {
  const done = useAppStore(({ analyses }) => articleId in analyses)
  const attempts = useMutationState({
    filters: { mutationKey: analyseKey(articleId), exact: true },
    select: ({ state }) => state,
  })
  const hasBegun = useAnalysisProgress(articleId) !== null
  const last = attempts.at(-1)
  if (last?.status === 'pending') return { state: hasBegun ? 'running' : 'waiting' }
  if (done) return { state: 'done' }
  if (last?.status === 'error') {
    const { error } = last
    return { state: 'failed', code: error instanceof AnalysisError ? error.code : 'engine-failed' }
  }
  return { state: 'none' }
}

/** Which step an analysis has come to; null while it waits for its turn. */
export function useAnalysisProgress(articleId: string): Progress | null {
  const { data } = useQuery<Progress | null>({
    queryKey: progressKey(articleId),
    queryFn: () => null,
    enabled: false,
  })
  return data ?? null
}
