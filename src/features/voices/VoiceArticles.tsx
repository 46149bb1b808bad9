import { useState } from 'react'
import { formatDate } from '../../derive/format-date'
import type { EntityKind } from '../../model/entity'
import type { Voice } from '../../model/voice'
import { partAppearance, undoDecision } from '../../queries/decide'
import { useJobs } from '../../queries/jobs'
import { formatRoute, HOME } from '../../store/route'
import { useAppStore } from '../../store/use-app-store'
import { Button } from '../../ui/Button'
import { useUndoMessage } from '../../ui/Toasts'
import styles from './VoiceFacts.module.css'

/** So many articles are listed at first, and with every step of "more". */
const PAGE = 12

/** What a name means in an article where it does not mean this voice. */
const OTHERS: Readonly<Record<EntityKind, string>> = {
  person: 'Someone else',
  organisation: 'Another body',
  place: 'Another place',
}

interface VoiceArticlesProps {
  readonly voice: Voice
  readonly articleIds: readonly string[]
}

/** The articles a voice appears in; where it is somebody else in one of them, the reader can say so. */
export function VoiceArticles({ voice, articleIds }: VoiceArticlesProps) {
  const [shown, setShown] = useState(PAGE)
  const left = articleIds.length - shown
  return (
    <section aria-labelledby="voice-articles">
      <h2 className={styles.title} id="voice-articles">
        Appears in
      </h2>
      <ul className={styles.list}>
        {articleIds.slice(0, shown).map((articleId) => (
          <VoiceArticle
            key={articleId}
            voice={voice}
            articleId={articleId}
            isOnly={articleIds.length === 1}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button
          look="quiet"
          onClick={() => {
            setShown(shown + PAGE)
          }}
        >
          Show more<span className="visually-hidden"> articles</span> ({left} left)
        </Button>
      )}
    </section>
  )
}

interface VoiceArticleProps {
  readonly voice: Voice
  readonly articleId: string
  readonly isOnly: boolean
}

function VoiceArticle({ voice, articleId, isOnly }: VoiceArticleProps) {
  const jobs = useJobs()
  const sayUndoable = useUndoMessage()
  const entry = useAppStore(({ entries }) => entries[articleId])
  const entityId = voice.appearances.find((one) => one.articleId === articleId)?.entityId
  if (!entry || entityId === undefined) return null
  const selected = { kind: 'entity', id: entityId, mention: null } as const
  const facts = [entry.publisher, formatDate(entry.publishedAt, 'medium')]
  const other = OTHERS[voice.kind]
  async function part(): Promise<void> {
    const decision = await partAppearance(jobs, voice, articleId)
    if (decision)
      sayUndoable(`Kept apart: ${voice.name} in “${entry?.title ?? ''}”`, () => {
        void undoDecision(jobs, decision)
      })
  }
  return (
    <li>
      <a className={styles.article} href={formatRoute({ ...HOME, articleId, selected })}>
        {entry.title}
      </a>
      <span className={styles.count}>{facts.filter(Boolean).join(' · ')}</span>
      {!isOnly && (
        <button
          type="button"
          className={styles.part}
          aria-label={`${voice.name} in “${entry.title}” is ${other.toLowerCase()}`}
          onClick={() => void part()}
        >
          {other}
        </button>
      )}
    </li>
  )
}
