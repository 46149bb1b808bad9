import type { ComponentProps, ReactNode } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** `quiet` has no border until it is pointed at; `primary` is the one thing to do. */
  readonly look?: 'plain' | 'quiet' | 'primary'
  readonly children: ReactNode
}

/** A button of the house; its name is its text. */
export function Button({ look = 'plain', type = 'button', ...props }: ButtonProps) {
  return <button {...props} type={type} className={styles.button} data-look={look} />
}
