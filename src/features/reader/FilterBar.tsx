import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useMemo } from 'react'
import { quotesBySpeaker } from '../../derive/quotes-by-speaker'
import type { Analysis } from '../../model/analysis'
import { navigate } from '../../store/navigate'
import { currentRoute } from '../../store/selectors'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import { IconButton } from '../../ui/IconButton'
import styles from './SelectionBar.module.css'
import { walkStatements } from './walk-statements'

interface FilterBarProps {
  readonly text: string
  readonly analysis: Analysis
}

/** Whose words alone are lit, where the panel that says so may be out of sight; the ways to them and out. */
export function FilterBar({ text, analysis }: FilterBarProps) {
  const store = useAppStoreApi()
  const chosen = useAppStore((state) => state.speakers)
  const names = useMemo(() => {
    const { named, unnamed } = quotesBySpeaker(text, analysis)
    const speaking = [...named, ...unnamed].filter(({ key }) => chosen.includes(key))
    return new Intl.ListFormat('en-GB').format(speaking.map(({ name }) => name))
  }, [text, analysis, chosen])
  if (chosen.length === 0) return null
  return (
    <div className={styles.bar} role="group" aria-label="Filter">
      <span className={styles.chosen}>Only {names || 'somebody who does not speak here'}</span>
      {names && (
        <>
          <IconButton
            label="Their previous statement ( p )"
            icon={<ChevronLeft size={18} />}
            onClick={() => {
              walkStatements(store, -1)
            }}
          />
          <IconButton
            label="Their next statement ( n )"
            icon={<ChevronRight size={18} />}
            onClick={() => {
              walkStatements(store, 1)
            }}
          />
        </>
      )}
      <IconButton
        label="Clear the filter"
        icon={<X size={17} />}
        onClick={() => {
          navigate({ ...currentRoute(store.getState()), speakers: [] })
        }}
      />
    </div>
  )
}
