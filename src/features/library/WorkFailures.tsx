import { useState } from 'react'
import { describeAnalysisError, describeIntakeReason } from '../../derive/describe-failure'
import { retryFailure } from '../../queries/control-work'
import { useJobs } from '../../queries/jobs'
import type { WorkFailure } from '../../queries/work'
import { Button } from '../../ui/Button'
import { plural } from '../../ui/plural'
import styles from './WorkPanel.module.css'

/** So few are shown without being asked for. */
const FEW = 3

/** Failures that are listed; nobody reads more, but all can be tried again. */
const SHOWN = 100

/** What came to nothing and why, each with the way to try it again. */
export function WorkFailures({ failures }: { readonly failures: readonly WorkFailure[] }) {
  const jobs = useJobs()
  /** As the reader has left the list; null before. */
  const [wanted, setWanted] = useState<boolean | null>(null)
  const isOpen = wanted ?? failures.length <= FEW
  const retry = (failure: WorkFailure) => void retryFailure(jobs, failure)
  // The parts of one file fail one by one, and are read again together.
  const retryAll = () => {
    const seen = new Set<unknown>()
    for (const failure of failures.filter(canRetry)) {
      const whole = failure.kind === 'analysis' ? failure.articleId : failure.file
      if (seen.has(whole)) jobs.work.forgive(failure)
      else retry(failure)
      seen.add(whole)
    }
  }
  return (
    <details className={styles.failures} open={isOpen}>
      <summary
        onClick={(click) => {
          click.preventDefault()
          setWanted(!isOpen)
        }}
      >
        {plural(failures.length, 'failure')}
      </summary>
      <ul>
        {failures.slice(0, SHOWN).map((failure, i) => (
          // Two parts of one name may fail for the same reason: only their place tells them apart.
          <li key={i}>
            <span className={styles.reason}>
              {failure.name !== null && <strong>{failure.name}: </strong>}
              {failure.kind === 'analysis'
                ? describeAnalysisError(failure.reason)
                : describeIntakeReason(failure.reason)}
            </span>
            {canRetry(failure) && (
              <Button
                look="quiet"
                aria-label={`Try ${failure.name ?? 'it'} again`}
                onClick={() => {
                  retry(failure)
                }}
              >
                Try again
              </Button>
            )}
          </li>
        ))}
      </ul>
      {failures.length > SHOWN && <p>… and {plural(failures.length - SHOWN, 'other')}</p>}
      {failures.filter(canRetry).length > 1 && <Button onClick={retryAll}>Try all again</Button>}
    </details>
  )
}

function canRetry(failure: WorkFailure): boolean {
  return failure.kind === 'analysis' || failure.file !== null
}
