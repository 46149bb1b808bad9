import { announceLoading, describeLoading, describeStep } from '../../derive/describe-step'
import type { Analysis } from '../../model/analysis'
import {
  cancelAnalysis,
  useAnalysisProgress,
  useAnalysisState,
} from '../../queries/analyse-article'
import { useJobs } from '../../queries/jobs'
import { useModelsFailure, useModelsLoading } from '../../queries/load-models'
import { Button } from '../../ui/Button'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './AnalysisUnderWay.module.css'

interface AnalysisUnderWayProps {
  readonly articleId: string
  readonly analysis: Analysis | null
}

/**
 * How far the findings are while the article can be read already: the models on their way, then the
 * steps of the analysis. It floats behind the text, so that no line moves when it goes.
 */
export function AnalysisUnderWay({ articleId, analysis }: AnalysisUnderWayProps) {
  const jobs = useJobs()
  const { state } = useAnalysisState(articleId)
  const { label, value, spoken } = useStanding(articleId, state === 'waiting')
  const hasNoModels = useModelsFailure() !== null
  // Without models a banner tells it for all articles, and nothing is waited for.
  const isHopeless = state === 'failed' || (state === 'none' && hasNoModels)
  const isUnderWay = !analysis && !isHopeless
  return (
    <>
      {/* It is there before it speaks and changes seldom: numbers that run are not read out. */}
      <p className={`visually-hidden ${styles.announcement ?? ''}`} role="status">
        {isUnderWay && spoken}
        {analysis?.language === 'en' && 'Names and statements are marked.'}
      </p>
      {isUnderWay && (
        <div className={styles.bar} role="group" aria-label="Progress">
          <ProgressBar label={label} value={value} />
          {state !== 'none' && (
            <Button
              look="quiet"
              onClick={() => {
                cancelAnalysis(jobs, articleId)
              }}
            >
              Cancel
            </Button>
          )}
        </div>
      )}
    </>
  )
}

/** What to show of the work on an article, 0–1 or null of how much of it is done, and what to read out. */
function useStanding(articleId: string, isWaiting: boolean) {
  const progress = useAnalysisProgress(articleId)
  const models = useModelsLoading()
  // A worker that took the place of another loads the models within the analysis.
  const loading = progress?.step === 'models' ? progress : models
  if (loading) {
    const isCounted = loading.done < loading.total
    return {
      label: describeLoading(loading),
      value: isCounted ? loading.done / loading.total : null,
      spoken: announceLoading(loading),
    }
  }
  if (isWaiting || !progress)
    return { label: 'Waiting for its turn', value: null, spoken: 'Waiting for its turn' }
  const { step, done, total } = progress
  return { label: describeStep(step), value: done / total, spoken: describeStep(undefined) }
}
