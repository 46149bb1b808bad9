import { lazy, Suspense, useState } from 'react'
import { DropZone } from '../features/library/DropZone'
import { LibraryPanel } from '../features/library/LibraryPanel'
import { SpeakerKeys } from '../features/quotes/SpeakerKeys'
import { SpeakerReasons } from '../features/quotes/SpeakerReasons'
import { Reader } from '../features/reader/Reader'
import { StatusBanners } from '../features/status/StatusBanners'
import type { AppStore } from '../store/create-app-store'
import { navigate } from '../store/navigate'
import type { PanelTab } from '../store/route'
import { currentRoute } from '../store/selectors'
import { useAppStore, useAppStoreApi } from '../store/use-app-store'
import { Modal } from '../ui/Modal'
import { useKeys } from '../ui/use-keys'
import { useMediaQuery } from '../ui/use-media-query'
import styles from './App.module.css'
import { BottomBar } from './BottomBar'
import { Header } from './Header'
import { SidePanel } from './SidePanel'
import { useAppearance } from './use-appearance'
import { useDrawer } from './use-drawer'
import { useOpenFirst } from './use-open-first'

const AddArticle = lazy(() => import('../features/library/AddArticle'))
const HelpDialog = lazy(() => import('../features/settings/HelpDialog'))
const SettingsDialog = lazy(() => import('../features/settings/SettingsDialog'))

/** Where there is room for the library beside the article, and where for the panel. */
const WIDE = '(width >= 80rem)'
const MIDDLE = '(width >= 56rem)'

type OpenDialog = 'add' | 'settings' | 'help' | null

/** The page: library, article and panel, as many of them side by side as there is room for. */
export function App() {
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const { drawer, setDrawer } = useDrawer()
  const store = useAppStoreApi()
  const singleKeys = useAppStore((state) => state.singleKeys)
  const isWide = useMediaQuery(WIDE)
  const isMiddle = useMediaQuery(MIDDLE)
  useAppearance()
  useOpenFirst()
  useKeys({ '?': () => setDialog('help'), '/': () => searchNames(store) }, singleKeys)

  const closeDialog = () => setDialog(null)
  const closeDrawer = () => setDrawer(null)
  const library = (
    <LibraryPanel
      onAdd={() => {
        closeDrawer()
        setDialog('add')
      }}
    />
  )
  return (
    <div className={styles.page}>
      <Header
        onLibrary={isMiddle && !isWide ? () => setDrawer('library') : null}
        onSettings={() => setDialog('settings')}
        onHelp={() => setDialog('help')}
      />
      <StatusBanners />
      <DropZone />
      <div className={styles.columns}>
        {isWide && (
          <aside className={styles.library} aria-label="Library">
            <h2 className="visually-hidden">Library</h2>
            {library}
          </aside>
        )}
        <main className={styles.main} id="main" tabIndex={-1}>
          <Reader />
        </main>
        {isMiddle && (
          <aside className={styles.panel} aria-label="Findings">
            <h2 className="visually-hidden">Findings</h2>
            <SidePanel />
          </aside>
        )}
      </div>
      {!isMiddle && (
        <BottomBar
          onLibrary={() => setDrawer('library')}
          onFindings={() => {
            // The button names what it opens, whichever tab was open last.
            openTab(store, 'quotes')
            setDrawer('panel')
          }}
        />
      )}
      <Modal
        title="Library"
        place="left"
        open={!isWide && drawer === 'library'}
        onClose={closeDrawer}
      >
        {library}
      </Modal>
      <Modal
        title="Findings"
        place="right"
        open={!isMiddle && drawer === 'panel'}
        onClose={closeDrawer}
      >
        <SidePanel />
      </Modal>
      <SpeakerKeys />
      <SpeakerReasons pane="reader" />
      <Suspense>
        {dialog === 'add' && <AddArticle onClose={closeDialog} />}
        {dialog === 'settings' && <SettingsDialog onClose={closeDialog} />}
        {dialog === 'help' && <HelpDialog onClose={closeDialog} />}
      </Suspense>
    </div>
  )
}

/** To the search of the names, wherever it is: behind the other tab, or in a drawer. */
function searchNames(store: AppStore): void {
  openTab(store, 'names')
  store.getState().requestFocus({ pane: 'search' })
}

function openTab(store: AppStore, tab: PanelTab): void {
  navigate({ ...currentRoute(store.getState()), tab }, 'replace')
}
