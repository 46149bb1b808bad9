import { describeAnalysisError, nameLanguage } from '../../derive/describe-failure'
import type { Analysis } from '../../model/analysis'
import { analyseArticle, useAnalysisState } from '../../queries/analyse-article'
import { useJobs } from '../../queries/jobs'
import { Button } from '../../ui/Button'
import styles from './AnalysisNotice.module.css'

interface AnalysisNoticeProps {
  readonly articleId: string
  readonly analysis: Analysis | null
}

/** What stands between the reader and the findings for good: a failure, another language. */
export function AnalysisNotice({ articleId, analysis }: AnalysisNoticeProps) {
  const jobs = useJobs()
  const state = useAnalysisState(articleId)
  if (analysis && analysis.language !== 'en')
    return (
      <p className={styles.notice} role="status">
        This article seems to be in {nameLanguage(analysis.language)}. Whosaid understands English
        only, so nothing is marked in it.
      </p>
    )
  if (analysis) return null
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
  return null
}
