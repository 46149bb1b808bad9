import type { Rail } from '../../derive/lay-out-article'
import { useAppStore } from '../../store/use-app-store'
import styles from './QuoteRail.module.css'

/**
 * The rail beside the lines of a statement. CSS places it between two anchors in the text, so
 * nothing is measured, and it holds no text of its own.
 */
export function QuoteRail({ rail }: { readonly rail: Rail }) {
  const isLit = useAppStore(({ speakers }) => rail.speakers.some((key) => speakers.includes(key)))
  const isChosen = useAppStore(
    ({ selected }) => selected?.kind === 'quote' && selected.id === rail.quote,
  )
  return (
    <span
      className={styles.rail}
      aria-hidden="true"
      data-voice={rail.voice}
      data-quote-rail={rail.quote}
      data-quote-kind={rail.quoteKind}
      data-certainty={rail.certainty}
      data-lit={isLit || undefined}
      data-chosen={isChosen || undefined}
      style={{
        '--rail-from': `--from-${String(rail.start)}`,
        '--rail-to': `--to-${String(rail.end)}`,
        '--lane': rail.lane,
      }}
    />
  )
}
