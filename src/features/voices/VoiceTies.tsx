import { useId } from 'react'
import type { VoiceTie } from '../../model/voice'
import { formatRoute, HOME } from '../../store/route'
import { formatCount } from '../../ui/format-count'
import styles from './VoiceFacts.module.css'

interface VoiceTiesProps {
  readonly title: string
  readonly ties: readonly VoiceTie[]
}

/** As many are listed: those behind are tied by a single statement, most often. */
const MOST = 12

/** Other voices, each a link to its own page. */
export function VoiceTies({ title, ties }: VoiceTiesProps) {
  const heading = useId()
  if (ties.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <h2 className={styles.title} id={heading}>
        {title}
      </h2>
      <ul className={styles.list}>
        {ties.slice(0, MOST).map(({ voice, kind, name, statements }) => (
          <li key={voice}>
            <a
              className={styles.voice}
              data-kind={kind}
              href={formatRoute({ ...HOME, room: 'voice', voiceId: voice })}
            >
              {name}
            </a>{' '}
            <span className={styles.count}>{formatCount(statements)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
