import { memo, useMemo } from 'react'
import { mentionTicks, statementTicks, type Tick } from '../../derive/overview-ticks'
import { quotesBySpeaker, voicesOf } from '../../derive/quotes-by-speaker'
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
  const { text } = article
  const entityId = useAppStore(({ selected }) => (selected?.kind === 'entity' ? selected.id : null))
  const speakers = useAppStore((state) => state.speakers)
  const statements = useMemo(
    () => statementTicks(analysis, voicesOf(quotesBySpeaker(text, analysis))),
    [text, analysis],
  )
  const mentions = useMemo(() => mentionTicks(analysis, entityId), [analysis, entityId])
  // A selected entity leaves of the statements its own, unless speakers are chosen.
  const shown = speakers.length || entityId === null ? speakers : [entityId]
  return (
    <div className={styles.rail} aria-hidden="true" data-filtered={shown.length > 0 || undefined}>
      {[...statements, ...mentions].map((tick, i) => (
        <TickMark
          // Two statements may begin at one place: only their order tells them apart.
          key={i}
          tick={tick}
          whole={text.length}
          isLit={tick.kind !== null || tick.speakers.some((key) => shown.includes(key))}
        />
      ))}
    </div>
  )
}

interface TickMarkProps {
  readonly tick: Tick
  /** Length of the text. */
  readonly whole: number
  readonly isLit: boolean
}

const TickMark = memo(function TickMark({ tick, whole, isLit }: TickMarkProps) {
  const { start, end, kind, voice } = tick
  return (
    <span
      className={styles.tick}
      data-kind={kind ?? undefined}
      data-voice={kind ? undefined : voice}
      data-lit={isLit || undefined}
      style={{ '--at': start / whole, '--size': (end - start) / whole }}
      onClick={() => {
        document
          .querySelector(`[data-start="${String(start)}"]`)
          ?.scrollIntoView({ block: 'center' })
      }}
    />
  )
})
