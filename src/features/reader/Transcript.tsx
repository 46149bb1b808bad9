import { useMemo, useState } from 'react'
import { layOutTranscript } from '../../derive/lay-out-transcript'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import { MarkedText } from './MarkedText'
import { firstMentionStart } from './mention-tab-stop'
import styles from './Transcript.module.css'
import { TranscriptRow } from './TranscriptRow'

interface TranscriptProps {
  readonly article: Article
  readonly analysis: Analysis
}

/** Where the Tab key stops: a mention, and the row it is in, for one statement may hold another. */
interface TabStop {
  readonly quote: string
  readonly start: number
}

/** The article folded into an ordered list: who speaks, what they say, a line of what stands around. */
export function Transcript({ article, analysis }: TranscriptProps) {
  const { text } = article
  const rows = useMemo(() => layOutTranscript(text, analysis), [text, analysis])
  const [chosenTabStop, setTabStop] = useState<TabStop | null>(null)
  const tabStop = useMemo(() => chosenTabStop ?? firstTabStop(rows), [chosenTabStop, rows])
  if (rows.length === 0) return <p className={styles.empty}>Nobody is quoted in this article.</p>
  return (
    <MarkedText
      article={article}
      analysis={analysis}
      onReach={({ dataset }) => {
        const { start, quote } = dataset
        if (quote) setTabStop({ quote, start: Number(start) })
      }}
    >
      <ol className={styles.rows} aria-label="Transcript">
        {rows.map((row) => (
          <TranscriptRow
            key={row.quote.id}
            row={row}
            text={text}
            analysis={analysis}
            tabStop={tabStop?.quote === row.quote.id ? tabStop.start : null}
          />
        ))}
      </ol>
    </MarkedText>
  )
}

function firstTabStop(rows: ReturnType<typeof layOutTranscript>): TabStop | null {
  for (const { quote, pieces } of rows) {
    const start = firstMentionStart(pieces.flat())
    if (start !== null) return { quote: quote.id, start }
  }
  return null
}
