import { describeAnalysisError, nameLanguage } from '../../derive/describe-failure'
import { describeStep } from '../../derive/describe-step'
import type { Analysis } from '../../model/analysis'
import {
  analyseArticle,
  cancelAnalysis,
  useAnalysisProgress,
  useAnalysisState,
} from '../../queries/analyse-article'
import { useJobs } from '../../queries/jobs'
import { useModelsFailure, useModelsProgress } from '../../queries/load-models'
import { Button } from '../../ui/Button'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './AnalysisNotice.module.css'

interface AnalysisNoticeProps {
  readonly articleId: string
  readonly analysis: Analysis | null
}

/** What stands between the reader and the findings: work under way, a failure, another language. */
export function AnalysisNotice({ articleId, analysis }: AnalysisNoticeProps) {
  const jobs = useJobs()
  const state = useAnalysisState(articleId)
  const hasNoModels = useModelsFailure() !== null
  if (analysis && analysis.language !== 'en')
    return (
      <p className={styles.notice} role="status">
        This article seems to be in {nameLanguage(analysis.language)}. Whosaid understands English
        only, so nothing is marked in it.
      </p>
    )
  if (analysis) return null
  // Then a banner tells it for all articles, and nothing is waited for.
  if (state.state === 'none' && hasNoModels) return null
  if (state.state === 'failed')
    return (
      <div className={styles.notice} role="status">
        <p>{describeAnalysisError(state.code)} You can read the article all the same.</p>
        <Button
          onClick={() => {
            void analyseArticle(jobs, articleId)
          }}
        >
          Try again
        </Button>
      </div>
    )
  return <AnalysisUnderWay articleId={articleId} isWaiting={state.state !== 'running'} />
}

interface AnalysisUnderWayProps {
  readonly articleId: string
  readonly isWaiting: boolean
}

function AnalysisUnderWay({ articleId, isWaiting }: AnalysisUnderWayProps) {
  const jobs = useJobs()
  const progress = useAnalysisProgress(articleId)
  const models = useModelsProgress()
  const loading = models && models.done < models.total
  const shown = loading ? models : progress
  const label = loading
    ? 'Loading word lists'
    : isWaiting
      ? 'Waiting for its turn'
      : describeStep(progress?.step)
  return (
    <div className={styles.notice} role="status">
      <ProgressBar label={label} value={shown ? shown.done / shown.total : null} />
      <Button
        look="quiet"
        onClick={() => {
          cancelAnalysis(jobs, articleId)
        }}
      >
        Cancel
      </Button>
    </div>
  )
}
