import type { ComponentProps } from 'react'
import styles from './TextField.module.css'

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'className'> {
  readonly label: string
}

/** A line to write in, with its label above it. */
export function TextField({ label, ...props }: TextFieldProps) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input {...props} className={styles.input} />
    </label>
  )
}
