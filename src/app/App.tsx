import { lazy, Suspense, useRef, useState } from 'react'
import { DropZone } from '../features/library/DropZone'
import { LibraryPanel } from '../features/library/LibraryPanel'
import { WorkBar } from '../features/library/WorkBar'
import { SpeakerKeys } from '../features/quotes/SpeakerKeys'
import { SpeakerReasons } from '../features/quotes/SpeakerReasons'
import { Reader } from '../features/reader/Reader'
import { StatusBanners } from '../features/status/StatusBanners'
import type { AppStore } from '../store/create-app-store'
import { navigate } from '../store/navigate'
import type { PanelTab } from '../store/route'
import { currentRoute } from '../store/selectors'
import { useAppStore, useAppStoreApi } from '../store/use-app-store'
import { useKeys } from '../ui/use-keys'
import { useMediaQuery } from '../ui/use-media-query'
import styles from './App.module.css'
import { BottomBar } from './BottomBar'
import { Header } from './Header'
import { RoomFocus } from './RoomFocus'
import { SidePanel } from './SidePanel'
import { useAppearance } from './use-appearance'
import { useDrawer } from './use-drawer'
import { useOpenFirst } from './use-open-first'

const AddArticle = lazy(() => import('../features/library/AddArticle'))
const LibraryRoom = lazy(() => import('../features/library/LibraryRoom'))
const HelpDialog = lazy(() => import('../features/settings/HelpDialog'))
const SettingsDialog = lazy(() => import('../features/settings/SettingsDialog'))
const VoicesRoom = lazy(() => import('../features/voices/VoicesRoom'))
/** Where there is room for columns no drawer is needed. */
const Drawer = lazy(async () => ({ default: (await import('../ui/Modal')).Modal }))

/** Where there is room for the library beside the article, and where for the panel. */
const WIDE = '(width >= 80rem)'
const MIDDLE = '(width >= 56rem)'

type OpenDialog = 'add' | 'settings' | 'help' | null

/** The page: a room of it, and in the reader library, article and panel, as many side by side as there is room for. */
export function App() {
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const { drawer, setDrawer } = useDrawer()
  const store = useAppStoreApi()
  const singleKeys = useAppStore((state) => state.singleKeys)
  const isWide = useMediaQuery(WIDE)
  const isMiddle = useMediaQuery(MIDDLE)
  const room = useAppStore((state) => state.room)
  const isReader = room === 'reader'
  const content = useRef<HTMLElement>(null)
  useAppearance()
  useOpenFirst()
  useKeys({ '?': () => setDialog('help'), '/': () => search(store) }, singleKeys)

  const closeDialog = () => setDialog(null)
  const closeDrawer = () => setDrawer(null)
  const add = () => {
    closeDrawer()
    setDialog('add')
  }
  const library = <LibraryPanel onAdd={add} />
  return (
    <div className={styles.page}>
      <Header
        onLibrary={isReader && isMiddle && !isWide ? () => setDrawer('library') : null}
        onSettings={() => setDialog('settings')}
        onHelp={() => setDialog('help')}
      />
      <StatusBanners />
      <DropZone />
      <div className={styles.columns} data-room={room}>
        {isReader && isWide && (
          <aside className={styles.library} aria-label="Library">
            <h2 className="visually-hidden">Library</h2>
            {library}
          </aside>
        )}
        <main ref={content} className={styles.main} id="main" tabIndex={-1}>
          {isReader && <Reader />}
          <Suspense>
            {room === 'library' && <LibraryRoom onAdd={add} />}
            {(room === 'voice' || room === 'story') && <VoicesRoom />}
            <RoomFocus content={content} />
          </Suspense>
        </main>
        {isReader && isMiddle && (
          <aside className={styles.panel} aria-label="Findings">
            <h2 className="visually-hidden">Findings</h2>
            <SidePanel />
          </aside>
        )}
      </div>
      {isReader && !isMiddle && (
        <BottomBar
          onLibrary={() => setDrawer('library')}
          onFindings={() => {
            // The button names what it opens, whichever tab was open last.
            openTab(store, 'quotes')
            setDrawer('panel')
          }}
        />
      )}
      <Suspense>
        {isReader && !isWide && (
          <Drawer title="Library" place="left" open={drawer === 'library'} onClose={closeDrawer}>
            {library}
          </Drawer>
        )}
        {isReader && !isMiddle && (
          <Drawer title="Findings" place="right" open={drawer === 'panel'} onClose={closeDrawer}>
            <SidePanel />
          </Drawer>
        )}
      </Suspense>
      {room !== 'library' && <WorkBar />}
      {isReader && <SpeakerKeys />}
      {isReader && <SpeakerReasons pane="reader" />}
      <Suspense>
        {dialog === 'add' && <AddArticle onClose={closeDialog} />}
        {dialog === 'settings' && <SettingsDialog onClose={closeDialog} />}
        {dialog === 'help' && <HelpDialog onClose={closeDialog} />}
      </Suspense>
    </div>
  )
}

/** To the search of the room: that of the library, or of the names, behind the other tab or in a drawer. */
function search(store: AppStore): void {
  if (store.getState().room === 'reader') openTab(store, 'names')
  store.getState().requestFocus({ pane: 'search' })
}

function openTab(store: AppStore, tab: PanelTab): void {
  navigate({ ...currentRoute(store.getState()), tab }, 'replace')
}
