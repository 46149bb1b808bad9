import {
  memo,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type RefObject,
} from 'react'
import { wantedWords } from '../../derive/wanted-words'
import type { ArticleHit, StatementHit } from '../../model/library-query'
import { useHits, wantedAround, type FirstAnswer } from '../../queries/results'
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
  readonly answer: FirstAnswer
  readonly chosen: Chosen
  /** What stands around the list and the tools above it. */
  readonly results: RefObject<HTMLElement | null>
}

/** What a question brings, as far as it is in view. Drawn anew only where it has changed. */
export const ResultList = memo(function ResultList({ answer, chosen, results }: ResultListProps) {
  const place = useResultsPlace(results)
  const [awaited, setAwaited] = useState(place?.focused ?? null)
  const { show, words } = answer.query
  const singleKeys = useAppStore((state) => state.singleKeys)
  const [wanted, setWanted] = useState(() => wantedAround(place?.index ?? 0, place?.index ?? 0))
  const hitAt = useHits(answer, wanted)
  const [editedId, setEdited] = useState<string | null>(null)
  const edited = useAppStore(({ entries }) => (editedId === null ? undefined : entries[editedId]))
  const find = useMemo(() => wantedWords(words), [words])
  const noteShown = useCallback((first: number, last: number) => {
    const next = wantedAround(first, last)
    setWanted((now) => (now.from === next.from && now.to === next.to ? now : next))
  }, [])
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
        count={answer.total}
        estimate={show === 'statements' || words !== '' ? ESTIMATES.withWords : ESTIMATES.plain}
        start={place}
        onShow={noteShown}
      >
        {(index) => (
          <Result
            index={index}
            hit={hitAt(index)}
            find={find}
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
})

interface ResultProps {
  readonly index: number
  /** Null until it is there. */
  readonly hit: ArticleHit | StatementHit | null
  /** The words that were looked for, null where there are none. */
  readonly find: string | null
  readonly chosen: Chosen
  readonly onEdit: (articleId: string) => void
  /** For the result that the reader comes back to: it takes the focus once it is there, and tells. */
  readonly onFocused: (() => void) | null
}

const Result = memo(function Result({ index, hit, find, chosen, onEdit, onFocused }: ResultProps) {
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
        <ArticleRow key={key} hit={hit} find={find} onEdit={onEdit} />
      )}
    </div>
  )
})
