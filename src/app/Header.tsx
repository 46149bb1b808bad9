import { CircleQuestionMark, Library, Search, Settings } from 'lucide-react'
import type { MouseEvent } from 'react'
import { formatRoute, HOME } from '../store/route'
import { useAppStore } from '../store/use-app-store'
import { IconButton } from '../ui/IconButton'
import styles from './Header.module.css'

interface HeaderProps {
  /** Null where the library needs no button. */
  readonly onLibrary: (() => void) | null
  readonly onSettings: () => void
  readonly onHelp: () => void
}

/** The name of the page, the way past it to the content, and what concerns the page as a whole. */
export function Header({ onLibrary, onSettings, onHelp }: HeaderProps) {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main" onClick={skipToContent}>
        Skip to the content
      </a>
      {onLibrary && <IconButton label="Library" icon={<Library size={19} />} onClick={onLibrary} />}
      <p className={styles.name}>
        <a className={styles.home} href="#/">
          Whosaid
        </a>
      </p>
      <p className={styles.motto}>Read the news by its voices</p>
      <nav className={styles.tools} aria-label="Page">
        <LibraryLink />
        <IconButton label="Settings" icon={<Settings size={19} />} onClick={onSettings} />
        <IconButton label="Help" icon={<CircleQuestionMark size={19} />} onClick={onHelp} />
      </nav>
    </header>
  )
}

/** To the room of all articles, with the question that was asked there last. */
function LibraryLink() {
  const isThere = useAppStore(({ room }) => room === 'library')
  const href = useAppStore(({ query }) => formatRoute({ ...HOME, room: 'library', query }))
  return (
    <a
      className={styles.link}
      href={href}
      aria-label="Search the library"
      aria-current={isThere ? 'page' : undefined}
    >
      <Search size={17} aria-hidden="true" />
      <span>
        Search<span className={styles.rest}> the library</span>
      </span>
    </a>
  )
}

/** The hash belongs to the route, so the skip link moves the focus itself. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
