import { Library, MessageSquareQuote } from 'lucide-react'
import { selectOpenAnalysis } from '../store/selectors'
import { useAppStore } from '../store/use-app-store'
import { Button } from '../ui/Button'
import styles from './BottomBar.module.css'

interface BottomBarProps {
  readonly onLibrary: () => void
  readonly onFindings: () => void
}

/** On a narrow screen, the ways to the library and to the findings. */
export function BottomBar({ onLibrary, onFindings }: BottomBarProps) {
  const statements = useAppStore((state) => selectOpenAnalysis(state)?.quotes.length ?? 0)
  return (
    <nav className={styles.bar} aria-label="Panels">
      <Button look="quiet" onClick={onLibrary}>
        <Library size={18} aria-hidden="true" />
        Library
      </Button>
      <Button look="quiet" onClick={onFindings}>
        <MessageSquareQuote size={18} aria-hidden="true" />
        Who said what
        {statements > 0 && <span className={styles.count}>{statements}</span>}
      </Button>
    </nav>
  )
}
