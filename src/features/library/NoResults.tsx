import type { LibraryQuery } from '../../model/library-query'
import { EVERYTHING } from '../../store/query-parameters'
import { selectIds } from '../../store/selectors'
import { useAppStore } from '../../store/use-app-store'
import { Button } from '../../ui/Button'
import { focusResults } from './focus-results'
import styles from './LibraryRoom.module.css'
import { useQuestion } from './use-question'

interface NoResultsProps {
  readonly onAdd: () => void
}

/** Why there is nothing to see, and the way on. */
export function NoResults({ onAdd }: NoResultsProps) {
  const { query, ask } = useQuestion()
  const isEmpty = useAppStore((state) => selectIds(state).length === 0)
  if (isEmpty)
    return (
      <div className={styles.nothing}>
        <div>
          <p>There is no article in this library yet.</p>
          <p>Paste one, or drop files and folders anywhere on this page.</p>
        </div>
        <Button look="primary" onClick={onAdd}>
          Add an article
        </Button>
      </div>
    )
  /** The buttons go with the question. */
  function askInstead(change: Partial<LibraryQuery>): void {
    ask(change)
    focusResults()
  }
  const noun = query.show === 'articles' ? 'article' : 'statement'
  return (
    <div className={styles.nothing}>
      <p>
        No {noun} answers to {describe(query)}.
      </p>
      <div className={styles.ways}>
        {query.within === 'said' && query.words && (
          <Button
            onClick={() => {
              askInstead({ within: 'everything' })
            }}
          >
            Look everywhere
          </Button>
        )}
        {hasFacets(query) && (
          <Button
            onClick={() => {
              askInstead({ facets: {} })
            }}
          >
            Clear the filters
          </Button>
        )}
        <Button
          onClick={() => {
            askInstead({ ...EVERYTHING, show: query.show })
          }}
        >
          Show everything
        </Button>
      </div>
    </div>
  )
}

function describe(query: LibraryQuery): string {
  const words = query.words.trim()
  if (!words) return hasFacets(query) ? 'these filters' : 'this question'
  return hasFacets(query) ? `“${words}” with these filters` : `“${words}”`
}

function hasFacets({ facets }: LibraryQuery): boolean {
  return Object.keys(facets).length > 0
}
