import { isUnderWay, useWork } from '../../queries/work'
import { EVERYTHING } from '../../store/query-parameters'
import { formatRoute, HOME } from '../../store/route'
import { formatCount } from '../../ui/format-count'
import { ProgressBar } from '../../ui/ProgressBar'
import { partDone } from './part-done'
import { WorkButtons } from './WorkButtons'
import styles from './WorkPanel.module.css'

/** Rounds that are over within as many milliseconds are not worth a word. */
const SHORT = 2500

const LIBRARY = formatRoute({ ...HOME, room: 'library', query: EVERYTHING })

/** In every room but the library: that many articles are being read, and how far that is. */
export function WorkBar() {
  const work = useWork()
  const { files, articles, activeFor, isPaused } = work
  const isMany = files.total > 1 || articles.total > 1
  if (!isMany || !isUnderWay(work) || (activeFor < SHORT && !isPaused)) return null
  const done = formatCount(articles.done)
  const total = formatCount(articles.total)
  return (
    <section className={styles.bar} aria-label="Work under way">
      <ProgressBar
        label={`${isPaused ? 'Paused: ' : ''}${done} of ${total} articles read`}
        value={partDone(work)}
      />
      <a href={LIBRARY}>Show</a>
      <WorkButtons isPaused={isPaused} />
    </section>
  )
}
