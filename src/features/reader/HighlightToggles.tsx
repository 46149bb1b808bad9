import { HIGHLIGHT_KINDS, type HighlightKind } from '../../store/filters-slice'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import styles from './HighlightToggles.module.css'

const NAMES: Readonly<Record<HighlightKind, string>> = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  quote: 'Statements',
}

/** Switches each kind of highlight off and on; a double click shows one kind alone. The key to the marks as well. */
export function HighlightToggles() {
  const store = useAppStoreApi()
  const hidden = useAppStore((state) => state.hiddenKinds)
  return (
    <div className={styles.toggles} role="group" aria-label="Highlights">
      {HIGHLIGHT_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.toggle}
          aria-pressed={!hidden.includes(kind)}
          data-kind={kind}
          title={`${NAMES[kind]}: click to switch, with Shift or twice to see alone`}
          onClick={(event) => {
            if (event.shiftKey) store.getState().showKindAlone(kind)
            else store.getState().toggleKind(kind)
          }}
          onDoubleClick={() => {
            store.getState().showKindAlone(kind)
          }}
        >
          <span className={styles.sample}>{NAMES[kind]}</span>
        </button>
      ))}
    </div>
  )
}
