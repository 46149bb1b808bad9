import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import styles from './NameSearch.module.css'

interface NameSearchProps {
  readonly query: string
  readonly onChange: (query: string) => void
}

/** The search of the names; Enter and Down lead from it to the first found. Takes the focus on request, which waits until there is something to search. */
export function NameSearch({ query, onChange }: NameSearchProps) {
  const store = useAppStoreApi()
  const field = useRef<HTMLInputElement>(null)
  // The panel is drawn a moment longer than its tab is open, and takes no focus then.
  const isWanted = useAppStore(
    ({ focusRequest, tab }) => focusRequest?.pane === 'search' && tab === 'names',
  )
  useEffect(() => {
    if (!isWanted) return
    field.current?.focus()
    store.getState().obeyFocusRequest()
  }, [isWanted, store])
  return (
    <label className={styles.search}>
      <span className="visually-hidden">Search the names</span>
      <Search size={16} aria-hidden="true" />
      <input
        ref={field}
        type="search"
        placeholder="Search the names"
        value={query}
        onChange={(event) => {
          onChange(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query === '') event.currentTarget.blur()
          if (event.key !== 'Enter' && event.key !== 'ArrowDown') return
          event.preventDefault()
          document.querySelector<HTMLElement>('[data-entity-row]')?.focus()
        }}
      />
    </label>
  )
}
