import { useQuery } from '@tanstack/react-query'
import type { AnalysisErrorCode } from '../model/failure'
import { useAppStore } from '../store/use-app-store'
import { AnalysisError } from '../worker/analysis-error'
import type { Progress } from '../worker/protocol'
import type { Urgency } from './analysis-queue'
import { findArticle } from './find-article'
import type { Jobs } from './jobs'
import { modelsQuery } from './load-models'

/** How the analysis of one article stands. */
export type AnalysisState =
  | { readonly state: 'none' | 'waiting' | 'running' | 'done' }
  | { readonly state: 'failed'; readonly code: AnalysisErrorCode }

/** An attempt at one article; what has succeeded leaves none behind, but its findings. */
type Attempt =
  | { readonly state: 'waiting' }
  | { readonly state: 'running'; readonly progress: Progress }
  | { readonly state: 'failed'; readonly code: AnalysisErrorCode }

const attemptKey = (articleId: string) => ['analysis', articleId]

/** The progress of an analysis whose turn has just come. */
const BEGUN: Progress = { step: 'starting', done: 0, total: 1 }

/** Analyses an article of the library, unless that is already under way; the findings reach the store and the disk. */
export async function analyseArticle(
  jobs: Jobs,
  articleId: string,
  urgency: Urgency = 'open',
): Promise<void> {
  const entry = jobs.store.getState().entries[articleId]
  if (!entry) return
  if (jobs.analysing.has(articleId)) {
    if (urgency === 'open') jobs.analysisQueue.hurry(articleId)
    return
  }
  const controller = new AbortController()
  const { signal } = controller
  const tell = (attempt: Attempt | null) => {
    // Called off, it may have been begun anew.
    if (jobs.analysing.get(articleId) === controller)
      jobs.queryClient.setQueryData(attemptKey(articleId), attempt)
  }
  jobs.analysing.set(articleId, controller)
  jobs.work.begin('articles', 1)
  jobs.work.beginWords(entry.words)
  tell({ state: 'waiting' })
  const turn = { id: articleId, urgency, signal }
  let isCalledOff = false
  try {
    const found = await jobs.analysisQueue.takeTurn(turn, async () => {
      tell({ state: 'running', progress: BEGUN })
      await models(jobs, urgency)
      const article = await findArticle(jobs, articleId)
      if (!article) return null
      const onProgress = (progress: Progress) => tell({ state: 'running', progress })
      const analysis = await jobs.analysisClient.analyse(article.text, { signal, onProgress })
      return { article, analysis }
    })
    // Others have their turn meanwhile.
    if (found) await jobs.keepFindings(found)
    tell(null)
  } catch (error) {
    const code = error instanceof AnalysisError ? error.code : 'engine-failed'
    tell({ state: 'failed', code })
    isCalledOff = code === 'cancelled'
    if (!isCalledOff)
      jobs.work.fail({ kind: 'analysis', name: entry.title, reason: code, articleId })
  } finally {
    if (isCalledOff) {
      jobs.work.drop('words', entry.words)
      jobs.work.drop('articles', 1)
    } else {
      jobs.work.endWords(entry.words)
      jobs.work.end('articles', 1)
    }
    if (jobs.analysing.get(articleId) === controller) jobs.analysing.delete(articleId)
  }
}

/**
 * Resolves once the models are there. Where they could not be loaded, what came along in a batch does
 * not ask for them again: a thousand articles would, one after another.
 */
async function models({ queryClient, ...jobs }: Jobs, urgency: Urgency): Promise<void> {
  const query = modelsQuery({ queryClient, ...jobs })
  const { status, error } = queryClient.getQueryState(query.queryKey) ?? {}
  if (urgency === 'batch' && status === 'error')
    throw error ?? new AnalysisError('models-unavailable')
  await queryClient.ensureQueryData(query)
}

/** Calls an analysis off; where it is not under way nothing happens. */
export function cancelAnalysis({ analysing, queryClient }: Jobs, articleId: string): void {
  const controller = analysing.get(articleId)
  if (!controller) return
  // At once, for it may be begun anew in the same moment.
  analysing.delete(articleId)
  const attempt: Attempt = { state: 'failed', code: 'cancelled' }
  queryClient.setQueryData(attemptKey(articleId), attempt)
  controller.abort(new AnalysisError('cancelled'))
}

/** Calls off all that waits or is under way. */
export function cancelAllAnalyses(jobs: Jobs): void {
  for (const articleId of [...jobs.analysing.keys()]) cancelAnalysis(jobs, articleId)
}

/** True where the reader has called off the latest analysis of an article. */
export function wasCalledOff({ queryClient }: Jobs, articleId: string): boolean {
  const attempt = queryClient.getQueryData<Attempt | null>(attemptKey(articleId))
  return attempt?.state === 'failed' && attempt.code === 'cancelled'
}

export function useAnalysisState(articleId: string): AnalysisState {
  const isDone = useAppStore(({ entries }) => (entries[articleId]?.findings ?? null) !== null)
  const attempt = useAttempt(articleId)
  if (attempt && attempt.state !== 'failed') return { state: attempt.state }
  if (isDone) return { state: 'done' }
  return attempt ?? { state: 'none' }
}

/** Which step an analysis has come to; null while it waits for its turn. */
export function useAnalysisProgress(articleId: string): Progress | null {
  const attempt = useAttempt(articleId)
  return attempt?.state === 'running' ? attempt.progress : null
}

function useAttempt(articleId: string): Attempt | null {
  const { data } = useQuery<Attempt | null>({
    queryKey: attemptKey(articleId),
    queryFn: () => null,
    enabled: false,
  })
  return data ?? null
}

/** How many articles are being analysed at this moment. */
export function countRunning({ queryClient }: Jobs): number {
  const attempts = queryClient.getQueriesData<Attempt | null>({ queryKey: ['analysis'] })
  return attempts.filter(([, attempt]) => attempt?.state === 'running').length
}
