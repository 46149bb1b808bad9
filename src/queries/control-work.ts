import { analyseArticle, cancelAllAnalyses } from './analyse-article'
import { importArticles } from './import-articles'
import type { Jobs } from './jobs'
import type { WorkFailure } from './work'

/** Lets what is under way come to its end, and begins nothing new until `resumeWork`. */
export function pauseWork(jobs: Jobs): void {
  jobs.analysisQueue.pause()
  jobs.work.pause(true)
}

export function resumeWork(jobs: Jobs): void {
  jobs.work.pause(false)
  jobs.analysisQueue.resume()
}

/** Calls off all that is being brought in or waits for its analysis; what is in the library stays there. */
export function cancelWork(jobs: Jobs): void {
  jobs.work.stop()
  for (const { callOff } of jobs.importing) callOff()
  cancelAllAnalyses(jobs)
  resumeWork(jobs)
}

/** The same; resolves once nothing of it reaches the library any more, and nothing of it is told. */
export async function endWork(jobs: Jobs): Promise<void> {
  cancelWork(jobs)
  await Promise.all([...jobs.importing].map(({ ended }) => ended))
  await Promise.all([jobs.keepArticle.settled(), jobs.keepFindings.settled()])
  jobs.work.clear()
}

/** Tries again what came to nothing. */
export async function retryFailure(jobs: Jobs, failure: WorkFailure): Promise<void> {
  jobs.work.forgive(failure)
  if (failure.kind === 'analysis') await analyseArticle(jobs, failure.articleId)
  else if (failure.file) await importArticles(jobs, { kind: 'files', files: [failure.file] })
}
