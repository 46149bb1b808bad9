import { memo } from 'react'
import { formatDate } from '../../derive/format-date'
import { openingOf } from '../../derive/statement'
import type { StatementHit } from '../../model/library-query'
import { formatRoute, HOME } from '../../store/route'
import { useAppStore } from '../../store/use-app-store'
import { MarkedSnippet } from './MarkedSnippet'
import styles from './ResultRow.module.css'

interface StatementRowProps {
  readonly hit: StatementHit
}

/** A statement among the results; it leads to its place in the article, its speaker to all they said. */
export const StatementRow = memo(function StatementRow({ hit }: StatementRowProps) {
  const { articleId, statementId, snippet } = hit
  const article = useAppStore(({ entries }) => entries[articleId])
  const selected = { kind: 'quote', id: statementId, words: openingOf(snippet.text) } as const
  return (
    <div className={styles.statement}>
      <p className={styles.speaker}>
        <Speaker hit={hit} />
        <span className={styles.facts}>{hit.kind}</span>
      </p>
      <a className={styles.words} href={formatRoute({ ...HOME, articleId, selected })} data-result>
        <MarkedSnippet snippet={snippet} />
      </a>
      <p className={styles.facts}>
        <span>{article?.title}</span> <span>{article?.publisher}</span>{' '}
        <span>{formatDate(article?.publishedAt ?? null, 'medium')}</span>
      </p>
    </div>
  )
})

function Speaker({ hit: { voice, speakerText } }: { readonly hit: StatementHit }) {
  if (voice === null) return <span>{speakerText ?? 'Unresolved'}</span>
  return (
    <a href={formatRoute({ ...HOME, room: 'voice', voiceId: voice })}>{speakerText ?? voice}</a>
  )
}
