import { Pause, Play, X } from 'lucide-react'
import { cancelWork, pauseWork, resumeWork } from '../../queries/control-work'
import { useJobs } from '../../queries/jobs'
import { Button } from '../../ui/Button'
import styles from './WorkPanel.module.css'

/** Holds what is under way, lets it go on, or calls it off. */
export function WorkButtons({ isPaused }: { readonly isPaused: boolean }) {
  const jobs = useJobs()
  return (
    <div className={styles.buttons}>
      <Button
        look="quiet"
        onClick={() => {
          if (isPaused) resumeWork(jobs)
          else pauseWork(jobs)
        }}
      >
        {isPaused ? <Play size={15} aria-hidden="true" /> : <Pause size={15} aria-hidden="true" />}
        {isPaused ? 'Resume' : 'Pause'}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          cancelWork(jobs)
        }}
      >
        <X size={15} aria-hidden="true" />
        Cancel
      </Button>
    </div>
  )
}
