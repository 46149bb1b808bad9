import type { Speaker } from '../../derive/quotes-by-speaker'
import type { Analysis } from '../../model/analysis'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import { plural } from '../../ui/plural'
import { chooseSpeaker } from './choose-speaker'
import styles from './SpeakerCard.module.css'
import { StatementItem } from './StatementItem'

interface SpeakerCardProps {
  readonly speaker: Speaker
  readonly text: string
  readonly analysis: Analysis
}

/** One speaker with their share of the article's reported words, and their statements in order. */
export function SpeakerCard({ speaker, text, analysis }: SpeakerCardProps) {
  const store = useAppStoreApi()
  const isChosen = useAppStore(({ speakers }) => speakers.includes(speaker.key))
  const percent = Math.round(speaker.share * 100)
  return (
    <li className={styles.card} data-voice={speaker.voice} data-chosen={isChosen || undefined}>
      <h4 className={styles.heading}>
        <button
          type="button"
          className={styles.choose}
          aria-pressed={isChosen}
          title={isChosen ? 'Show everyone again' : 'Show only what they say'}
          onClick={() => {
            chooseSpeaker(store, speaker.key)
          }}
        >
          <span className={styles.number} aria-hidden="true">
            {speaker.number}
          </span>
          <span className={styles.name}>{speaker.name}</span>
          {speaker.role && <span className={styles.role}>{speaker.role}</span>}
        </button>
      </h4>
      <p className={styles.facts}>
        {plural(speaker.statements.length, 'statement')} · {plural(speaker.words, 'word')} ·{' '}
        {percent} %
      </p>
      <div className={styles.share} aria-hidden="true" style={{ '--share': speaker.share }} />
      <ol className={styles.statements}>
        {speaker.statements.map((quote) => (
          <StatementItem
            key={quote.id}
            quote={quote}
            voice={speaker.voice}
            text={text}
            analysis={analysis}
          />
        ))}
      </ol>
    </li>
  )
}
