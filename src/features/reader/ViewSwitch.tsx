import { List, Newspaper } from 'lucide-react'
import type { ReactNode } from 'react'
import { switchView } from '../../store/switch-view'
import type { ReaderView } from '../../store/route'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import { useKeys } from '../../ui/use-keys'
import styles from './ViewSwitch.module.css'

const VIEWS: readonly (readonly [view: ReaderView, name: string, icon: ReactNode])[] = [
  ['article', 'Article', <Newspaper key="article" size={15} aria-hidden="true" />],
  ['transcript', 'Transcript', <List key="transcript" size={15} aria-hidden="true" />],
]

/** Between the article as it was written and the list of its statements; `t` goes from one to the other. */
export function ViewSwitch() {
  const store = useAppStoreApi()
  const shown = useAppStore((state) => state.view)
  const singleKeys = useAppStore((state) => state.singleKeys)
  useKeys(
    {
      t: () => {
        switchView(store, store.getState().view === 'article' ? 'transcript' : 'article')
      },
    },
    singleKeys,
  )
  return (
    <div className={styles.switch} role="group" aria-label="View">
      {VIEWS.map(([view, name, icon]) => (
        <button
          key={view}
          type="button"
          className={styles.view}
          aria-pressed={view === shown}
          onClick={() => {
            switchView(store, view)
          }}
        >
          {icon}
          {name}
        </button>
      ))}
    </div>
  )
}
