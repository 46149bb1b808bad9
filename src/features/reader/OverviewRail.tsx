import { useMemo } from 'react'
import { quotesBySpeaker, voicesOf } from '../../derive/quotes-by-speaker'
import { ticksFor } from '../../derive/overview-ticks'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import { useAppStore } from '../../store/use-app-store'
import styles from './OverviewRail.module.css'

interface OverviewRailProps {
  readonly article: Article
  readonly analysis: Analysis
}

/** A narrow picture of the whole article: where the selection, or everything that was said, stands in it. */
export function OverviewRail({ article, analysis }: OverviewRailProps) {
  const selected = useAppStore((state) => state.selected)
  const speakers = useAppStore((state) => state.speakers)
  const voices = useMemo(
    () => voicesOf(quotesBySpeaker(article.text, analysis)),
    [article, analysis],
  )
  const ticks = ticksFor(analysis, selected?.kind === 'entity' ? selected.id : null, speakers)
  const whole = article.text.length
  return (
    <div className={styles.rail} aria-hidden="true">
      {ticks.map(({ start, end, speaker, kind }) => (
        <span
          key={`${kind ?? 'quote'}-${String(start)}`}
          className={styles.tick}
          data-kind={kind ?? undefined}
          data-voice={kind ? undefined : (voices.get(speaker ?? '') ?? 0)}
          style={{ '--at': start / whole, '--size': (end - start) / whole }}
          onClick={() => {
            document
              .querySelector(`[data-start="${String(start)}"]`)
              ?.scrollIntoView({ block: 'center' })
          }}
        />
      ))}
    </div>
  )
}
