import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Banner.module.css'
import { IconButton } from './IconButton'

interface BannerProps {
  readonly children: ReactNode
  /** Something to do about it, usually a button. */
  readonly action?: ReactNode
  /** Without it the banner stays as long as what it says is true. */
  readonly onDismiss?: () => void
}

/** A message across the page that takes nothing away from it. */
export function Banner({ children, action, onDismiss }: BannerProps) {
  return (
    <div className={styles.banner} role="alert">
      <div className={styles.message}>{children}</div>
      {action}
      {onDismiss && <IconButton label="Dismiss" icon={<X size={16} />} onClick={onDismiss} />}
    </div>
  )
}
