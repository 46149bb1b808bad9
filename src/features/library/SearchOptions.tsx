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

const DATES = { newest: 'Newest first', oldest: 'Oldest first' } as const

const ORDERS: Readonly<Record<LibraryQuery['sort'], string>> = {
  best: 'Best match first',
  ...DATES,
}

interface SearchOptionsProps {
  /** Further controls that stand in the same row. */
  readonly children: ReactNode
}

/** What is shown, where the words are looked for, and in which order the results come. */
export function SearchOptions({ children }: SearchOptionsProps) {
  const { query, ask } = useQuestion()
  const order = useId()
  // Nothing is the best match of no words: results come by date, the latest first.
  const orders = query.words ? ORDERS : DATES
  const usual = query.words ? 'best' : 'newest'
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
          value={query.sort === 'best' ? usual : query.sort}
          onChange={({ target }) => {
            // The usual order stays "best", so that words to come are answered by the best match.
            ask({ sort: target.value === usual ? 'best' : readOrder(target.value) })
          }}
        >
          {Object.entries(orders).map(([value, name]) => (
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
