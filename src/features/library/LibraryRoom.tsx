import { Plus, SlidersHorizontal } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLibrary } from '../../queries/load-library'
import { useFirstAnswer } from '../../queries/results'
import { formatRoute, HOME } from '../../store/route'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { useMediaQuery } from '../../ui/use-media-query'
import { ChosenFacets } from './ChosenFacets'
import { FacetColumn } from './FacetColumn'
import { focusResults, RESULTS } from './focus-results'
import styles from './LibraryRoom.module.css'
import { NoResults } from './NoResults'
import { ResultList } from './ResultList'
import { ResultTools } from './ResultTools'
import { SearchField } from './SearchField'
import { SearchOptions } from './SearchOptions'
import { StorageSection } from './StorageSection'
import { useChosen } from './use-chosen'
import { useQuestion } from './use-question'
import { WorkPanel } from './WorkPanel'

interface LibraryRoomProps {
  readonly onAdd: () => void
}

/** Every article and statement of this browser: to be searched, narrowed down, opened, put in order. */
export default function LibraryRoom({ onAdd }: LibraryRoomProps) {
  const { query } = useQuestion()
  const { answer, isError, isAwaited, refetch } = useFirstAnswer(query)
  const isOpening = useLibrary().isPending
  const chosen = useChosen(answer?.query ?? query)
  const hasColumn = useMediaQuery('(width >= 56rem)')
  const [isDrawerOpen, setDrawerOpen] = useState(false)
  const section = useRef<HTMLElement>(null)
  const facets = answer?.facets ?? null
  useEffect(() => {
    document.title = 'Library · Whosaid'
  }, [])

  function results() {
    if (isError) return <Unavailable onRetry={() => void refetch()} />
    if (!answer || (isOpening && answer.total === 0))
      return <p className={styles.nothing}>Opening the library …</p>
    if (answer.total === 0) return <NoResults onAdd={onAdd} />
    return <ResultList answer={answer} chosen={chosen} results={section} />
  }

  return (
    <div className={styles.room}>
      <div className={styles.head}>
        <h1 className={styles.title}>Library</h1>
        <a className={styles.who} href={formatRoute({ ...HOME, room: 'voice' })}>
          Who is who
        </a>
        <Button look="primary" onClick={onAdd}>
          <Plus size={16} aria-hidden="true" />
          Add an article
        </Button>
      </div>
      <WorkPanel />
      <SearchField problems={answer?.problems ?? []} />
      <SearchOptions>
        {!hasColumn && (
          <Button
            onClick={() => {
              setDrawerOpen(true)
            }}
          >
            <SlidersHorizontal size={16} aria-hidden="true" />
            Filters
          </Button>
        )}
      </SearchOptions>
      <div className={styles.columns}>
        {hasColumn && (
          <section className={styles.side} aria-label="Filters and storage">
            <div className={styles.skip}>
              <Button onClick={focusResults}>Skip to the results</Button>
            </div>
            <FacetColumn facets={facets} />
            <StorageSection />
          </section>
        )}
        <section
          ref={section}
          className={styles.results}
          id={RESULTS}
          tabIndex={-1}
          aria-label="Results"
          aria-busy={isAwaited}
        >
          <ChosenFacets facets={facets} />
          <ResultTools total={answer?.total ?? null} chosen={chosen} />
          {results()}
        </section>
      </div>
      <Modal
        title="Filters"
        place="left"
        open={!hasColumn && isDrawerOpen}
        onClose={() => {
          setDrawerOpen(false)
        }}
      >
        <div className={styles.drawer}>
          <FacetColumn facets={facets} />
          <StorageSection />
        </div>
      </Modal>
    </div>
  )
}

function Unavailable({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className={styles.nothing} role="alert">
      <p>The search could not be started. Your articles are not affected.</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  )
}
