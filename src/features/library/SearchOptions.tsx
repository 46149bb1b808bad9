import { useId, type ReactNode } from 'react'
import type { LibraryQuery } from '../../model/library-query'
import { Choice } from '../../ui/Choice'
import styles from './SearchOptions.module.css'
import { useQuestion } from './use-question'

const SHOWN: Readonly<Record<LibraryQuery['show'], string>> = {
  articles: 'Articles',
  statements: 'Statements',
}

const PLACES: Readonly<Record<LibraryQuery['within'], string>> = {
  everything: 'Everywhere',
  said: 'Only what was said',
}

const ORDERS: Readonly<Record<LibraryQuery['sort'], string>> = {
  best: 'Best first',
  newest: 'Newest first',
  oldest: 'Oldest first',
}

interface SearchOptionsProps {
  /** Further controls that stand in the same row. */
  readonly children: ReactNode
}

/** What is shown, where the words are looked for, and in which order the results come. */
export function SearchOptions({ children }: SearchOptionsProps) {
  const { query, ask } = useQuestion()
  const order = useId()
  return (
    <div className={styles.options}>
      <Choice
        legend="Show"
        values={['articles', 'statements']}
        names={SHOWN}
        value={query.show}
        onChange={(show) => {
          ask({ show })
        }}
      />
      <Choice
        legend="Look for the words"
        values={['everything', 'said']}
        names={PLACES}
        value={query.within}
        onChange={(within) => {
          ask({ within })
        }}
      />
      <div className={styles.order}>
        <label htmlFor={order}>Order</label>
        <select
          id={order}
          value={query.sort}
          onChange={({ target }) => {
            ask({ sort: readOrder(target.value) })
          }}
        >
          {Object.entries(ORDERS).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {children}
    </div>
  )
}

function readOrder(value: string): LibraryQuery['sort'] {
  return value === 'newest' || value === 'oldest' ? value : 'best'
}
