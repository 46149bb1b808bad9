import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { findWanted } from '../../derive/wanted-words'
import type { Article } from '../../model/article'
import type { Span } from '../../model/span'
import { navigate } from '../../store/navigate'
import { currentRoute } from '../../store/selectors'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import { formatCount } from '../../ui/format-count'
import { IconButton } from '../../ui/IconButton'
import { plural } from '../../ui/plural'
import styles from './FindBar.module.css'

/** The words for which the library was searched: how often they stand in the article, and the way through them. */
export function FindBar({ article: { text } }: { readonly article: Article }) {
  const store = useAppStoreApi()
  const find = useAppStore((state) => state.find)
  const hits = useMemo(() => (find === null ? [] : findWanted(text, find)), [find, text])
  const [reached, setReached] = useState<number | null>(null)

  // Who comes by a search wants to see what was found.
  useEffect(() => {
    const { requestFocus, selected } = store.getState()
    const [first] = hits
    if (first && !selected) requestFocus(to(first))
  }, [hits, store])

  if (find === null) return null

  function walk(step: 1 | -1): void {
    const from = reached ?? (step === 1 ? 0 : hits.length)
    const next = (from + step + hits.length) % hits.length
    const hit = hits[next]
    if (!hit) return
    setReached(next)
    store.getState().requestFocus(to(hit))
  }

  return (
    <div className={styles.place}>
      <div className={styles.bar} role="group" aria-label="Words looked for">
        <p className={styles.count} role="status">
          {reached !== null && `${formatCount(reached + 1)} of `}
          {hits.length === 0 ? 'No hits' : plural(hits.length, 'hit')} for “{find}”
        </p>
        {hits.length > 1 && (
          <>
            <IconButton
              label="Previous hit"
              icon={<ChevronUp size={18} />}
              onClick={() => {
                walk(-1)
              }}
            />
            <IconButton
              label="Next hit"
              icon={<ChevronDown size={18} />}
              onClick={() => {
                walk(1)
              }}
            />
          </>
        )}
        <IconButton
          label="Unmark the words"
          icon={<X size={17} />}
          onClick={() => {
            navigate({ ...currentRoute(store.getState()), find: null }, 'replace')
          }}
        />
      </div>
    </div>
  )
}

function to(words: Span) {
  return { pane: 'text', target: { kind: 'words', ...words }, isGentle: true } as const
}
