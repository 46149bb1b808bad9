import type { ComponentProps, ReactNode } from 'react'
import styles from './IconButton.module.css'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children'> {
  /** Its name, which is also its tooltip. */
  readonly label: string
  readonly icon: ReactNode
}

/** A square button with a picture, named in words. */
export function IconButton({ label, icon, type = 'button', ...props }: IconButtonProps) {
  return (
    <button {...props} type={type} className={styles.button} aria-label={label} title={label}>
      {icon}
    </button>
  )
}
