import { Progress } from '@base-ui/react/progress'
import styles from './ProgressBar.module.css'

interface ProgressBarProps {
  readonly label: string
  /** 0–1; null while nothing can be said. */
  readonly value: number | null
}

/** A thin bar with its label before it. */
export function ProgressBar({ label, value }: ProgressBarProps) {
  return (
    <Progress.Root className={styles.root} value={value === null ? null : value * 100}>
      <Progress.Label className={styles.label}>{label}</Progress.Label>
      <Progress.Track className={styles.track}>
        <Progress.Indicator className={styles.indicator} />
      </Progress.Track>
    </Progress.Root>
  )
}
