import { Search } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import styles from './SearchField.module.css'
import { SearchHelp } from './SearchHelp'
import { useQuestion } from './use-question'

/** Milliseconds without a key after which what was typed is asked. */
const PAUSE = 250

interface SearchFieldProps {
  /** Parts of the question that were not understood, a sentence each. */
  readonly problems: readonly string[]
}

/** The field for the words that are looked for, with what it could not make sense of. */
export function SearchField({ problems }: SearchFieldProps) {
  const { query, ask } = useQuestion()
  const [typed, setTyped] = useState(query.words)
  const [seen, setSeen] = useState(query.words)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const field = useFocusOnRequest()
  const notes = useId()
  // State that follows other state is adjusted while rendering, not in an effect.
  if (seen !== query.words) {
    setSeen(query.words)
    setTyped(query.words)
  }
  useEffect(
    () => () => {
      clearTimeout(pause.current)
    },
    [],
  )

  function askNow(words: string): void {
    clearTimeout(pause.current)
    ask({ words }, 'replace')
  }

  return (
    <form
      className={styles.search}
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        askNow(typed)
      }}
    >
      <label className={styles.field}>
        <span className="visually-hidden">Search the library</span>
        <Search size={20} aria-hidden="true" />
        <input
          ref={field}
          type="search"
          placeholder="Words, “a phrase”, speaker:name …"
          spellCheck={false}
          autoComplete="off"
          value={typed}
          aria-describedby={problems.length ? notes : undefined}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            document.querySelector<HTMLElement>('[data-result]')?.focus()
          }}
          onChange={({ target: { value } }) => {
            setTyped(value)
            clearTimeout(pause.current)
            pause.current = setTimeout(() => {
              askNow(value)
            }, PAUSE)
          }}
        />
      </label>
      <div id={notes} role="status">
        {problems.length > 0 && (
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
      <SearchHelp />
    </form>
  )
}

/** Takes the focus when the reader asks for the search. */
function useFocusOnRequest() {
  const store = useAppStoreApi()
  const field = useRef<HTMLInputElement>(null)
  const isWanted = useAppStore(({ focusRequest }) => focusRequest?.pane === 'search')
  useEffect(() => {
    if (!isWanted) return
    field.current?.focus()
    field.current?.select()
    store.getState().obeyFocusRequest()
  }, [isWanted, store])
  return field
}
