import { describeTimeLeft, wordsPerSecond } from '../../derive/describe-work'
import { countRunning } from '../../queries/analyse-article'
import { useJobs } from '../../queries/jobs'
import { isUnderWay, useWork, type Work } from '../../queries/work'
import { Button } from '../../ui/Button'
import { formatCount } from '../../ui/format-count'
import { plural } from '../../ui/plural'
import { ProgressBar } from '../../ui/ProgressBar'
import { BroughtSummary } from './BroughtSummary'
import { partDone } from './part-done'
import { WorkButtons } from './WorkButtons'
import { WorkFailures } from './WorkFailures'
import styles from './WorkPanel.module.css'

/** All that is being brought in and read: how far it is, what failed, and the ways to hold or stop it. */
export function WorkPanel() {
  const jobs = useJobs()
  const work = useWork()
  const { files, articles, failures, isPaused } = work
  const isBusy = isUnderWay(work)
  // What the page does by itself is worth a word only while it lasts.
  const isOfInterest = files.total > 0 || failures.length > 0 || (isBusy && articles.total > 1)
  if (!isOfInterest) return null
  const failed = failures.filter(({ kind }) => kind === 'analysis').length
  const running = isBusy ? countRunning(jobs) : 0
  const waiting = articles.total - articles.done - running
  const counts = [
    files.total > 1 && `${formatCount(files.done)} of ${plural(files.total, 'file')}`,
    `${formatCount(articles.done - failed)} read`,
    running > 0 && `${formatCount(running)} being read`,
    waiting > 0 && `${formatCount(waiting)} waiting`,
    failures.length > 0 && `${formatCount(failures.length)} failed`,
  ]
  const pace = { ...work.words, activeFor: work.activeFor }
  const speed = wordsPerSecond(pace)
  const pacing = isBusy &&
    !isPaused && [speed !== null && `${plural(speed, 'word')} a second`, describeTimeLeft(pace)]
  return (
    <section className={styles.panel} aria-label="Work under way">
      <div className={styles.head}>
        <p className={styles.title} role="status">
          {describe(work)}
        </p>
        {isBusy ? (
          <WorkButtons isPaused={isPaused} />
        ) : (
          <Button look="quiet" onClick={jobs.work.clear}>
            Dismiss
          </Button>
        )}
      </div>
      {isBusy && <ProgressBar label={counts.filter(Boolean).join(' · ')} value={partDone(work)} />}
      <p className={styles.facts}>
        {isBusy ? pacing && pacing.filter(Boolean).join(' · ') : counts.filter(Boolean).join(' · ')}
      </p>
      {work.brought.added.length > 0 && <BroughtSummary brought={work.brought} />}
      {failures.length > 0 && <WorkFailures failures={failures} />}
    </section>
  )
}

function describe({ isPaused, isStopped, ...work }: Work): string {
  if (isStopped) return 'Stopped'
  if (!isUnderWay(work)) return 'All is read'
  if (isPaused) return 'Paused'
  return work.files.total > 0 ? 'Reading what you brought' : 'Reading articles'
}
