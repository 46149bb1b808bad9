import { useId } from 'react'
import type { Analysis } from '../../model/analysis'
import type { Quote } from '../../model/quote'
import { useReasonsButton } from '../../store/use-app-store'
import styles from './StatementItem.module.css'
import { StatementLink } from './StatementLink'

interface StatementItemProps {
  readonly quote: Quote
  /** Colour of who says it. */
  readonly voice: number
  readonly text: string
  readonly analysis: Analysis
}

/** One statement in the list, with the question why it is given to its speaker. */
export function StatementItem(props: StatementItemProps) {
  const statement = useId()
  const why = useReasonsButton(props.quote.id, 'panel')
  return (
    <li className={styles.item}>
      <div id={statement}>
        <StatementLink {...props} />
      </div>
      <button
        type="button"
        className={styles.why}
        aria-label="Why this speaker?"
        aria-describedby={statement}
        title="Why this speaker?"
        {...why}
      >
        Why?
      </button>
    </li>
  )
}
