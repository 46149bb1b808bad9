import { useCallback, useEffect, useRef, useState, type MouseEvent, type RefObject } from 'react'
import { useHit } from '../../queries/results'
import { useAppStore } from '../../store/use-app-store'
import { formatCount } from '../../ui/format-count'
import { PageList } from '../../ui/VirtualList'
import { useListKeys } from '../../ui/use-list-keys'
import { ArticleRow } from './ArticleRow'
import EditDetails from './EditDetails'
import styles from './ResultRow.module.css'
import { StatementRow } from './StatementRow'
import { keyOf, type Chosen } from './use-chosen'
import { useResultsPlace } from './use-results-place'

/** Pixels that a result is likely to take: an article by itself, and what stands there with words of it. */
const ESTIMATES = { plain: 70, withWords: 118 }

interface ResultListProps {
  readonly total: number
  readonly chosen: Chosen
  /** What stands around the list and the tools above it. */
  readonly results: RefObject<HTMLElement | null>
}

/** The results of the present question, as far as they are in view. */
export function ResultList({ total, chosen, results }: ResultListProps) {
  const place = useResultsPlace(results)
  const [awaited, setAwaited] = useState(place?.focused ?? null)
  const show = useAppStore(({ query }) => query.show)
  const hasWords = useAppStore(({ query }) => query.show === 'statements' || query.words !== '')
  const singleKeys = useAppStore((state) => state.singleKeys)
  const [editedId, setEdited] = useState<string | null>(null)
  const edited = useAppStore(({ entries }) => (editedId === null ? undefined : entries[editedId]))
  const edit = useCallback((articleId: string) => {
    setEdited(articleId)
  }, [])
  const arrive = useCallback(() => {
    setAwaited(null)
  }, [])
  useListKeys('[data-result]', singleKeys)
  return (
    <>
      <PageList
        label={show === 'articles' ? 'Articles' : 'Statements'}
        count={total}
        estimate={hasWords ? ESTIMATES.withWords : ESTIMATES.plain}
        start={place}
      >
        {(index) => (
          <Result
            index={index}
            chosen={chosen}
            onEdit={edit}
            onFocused={index === awaited ? arrive : null}
          />
        )}
      </PageList>
      {edited && (
        <EditDetails
          article={edited}
          onClose={() => {
            setEdited(null)
          }}
        />
      )}
    </>
  )
}

interface ResultProps {
  readonly index: number
  readonly chosen: Chosen
  readonly onEdit: (articleId: string) => void
  /** For the result that the reader comes back to: it takes the focus once it is there, and tells. */
  readonly onFocused: (() => void) | null
}

function Result({ index, chosen, onEdit, onFocused }: ResultProps) {
  const query = useAppStore((state) => state.query)
  const hit = useHit(query, index)
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!hit || !onFocused) return
    row.current?.querySelector<HTMLElement>('[data-result]')?.focus({ preventScroll: true })
    onFocused()
  }, [hit, onFocused])
  if (!hit)
    return (
      <div className={styles.row}>
        <div className={styles.waiting} />
      </div>
    )
  const key = keyOf(hit)
  const isChosen = chosen.keys.has(key)
  /** With a key held, a click beside the links chooses; the links themselves are the browser's. */
  function chooseByClick({ target, shiftKey, ctrlKey, metaKey }: MouseEvent): void {
    const isOnControl = target instanceof Element && target.closest('a, button, input')
    if (!isOnControl && (shiftKey || ctrlKey || metaKey)) chosen.choose(key, index, shiftKey)
  }
  return (
    <div
      ref={row}
      className={styles.row}
      data-chosen={isChosen || undefined}
      onClick={chooseByClick}
    >
      {chosen.isChoosing && (
        <label className={styles.check}>
          <span className="visually-hidden">Choose result {formatCount(index + 1)}</span>
          <input
            type="checkbox"
            checked={isChosen}
            onChange={({ nativeEvent }) => {
              const isStretch = nativeEvent instanceof window.MouseEvent && nativeEvent.shiftKey
              chosen.choose(key, index, isStretch)
            }}
          />
        </label>
      )}
      {'statementId' in hit ? (
        <StatementRow key={key} hit={hit} />
      ) : (
        <ArticleRow key={key} hit={hit} onEdit={onEdit} />
      )}
    </div>
  )
}
