import { CircleQuestionMark, Library, Settings } from 'lucide-react'
import type { MouseEvent } from 'react'
import { IconButton } from '../ui/IconButton'
import styles from './Header.module.css'

interface HeaderProps {
  /** Null where the library needs no button. */
  readonly onLibrary: (() => void) | null
  readonly onSettings: () => void
  readonly onHelp: () => void
}

/** The name of the page, the way past it to the article, and what concerns the page as a whole. */
export function Header({ onLibrary, onSettings, onHelp }: HeaderProps) {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main" onClick={skipToArticle}>
        Skip to the article
      </a>
      {onLibrary && <IconButton label="Library" icon={<Library size={19} />} onClick={onLibrary} />}
      <p className={styles.name}>Whosaid</p>
      <p className={styles.motto}>Read the news by its voices</p>
      <nav className={styles.tools} aria-label="Page">
        <IconButton label="Settings" icon={<Settings size={19} />} onClick={onSettings} />
        <IconButton label="Help" icon={<CircleQuestionMark size={19} />} onClick={onHelp} />
      </nav>
    </header>
  )
}

/** The hash belongs to the route, so the skip link moves the focus itself. */
function skipToArticle(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
