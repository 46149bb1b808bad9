import { useEffect } from 'react'
import { nameKind } from '../../derive/certainty'
import { describeSpan } from '../../derive/describe-span'
import type { VoiceAccount } from '../../model/voice'
import { useVoice } from '../../queries/ask-library'
import { useAppStore } from '../../store/use-app-store'
import { plural } from '../../ui/plural'
import { JoinQuestion } from './JoinQuestion'
import { VoiceArticles } from './VoiceArticles'
import styles from './VoicePage.module.css'
import { VoiceRoles } from './VoiceRoles'
import { VoiceStatements } from './VoiceStatements'
import { VoiceTies } from './VoiceTies'

interface VoicePageProps {
  readonly voiceId: string
}

/** All that the library holds of one person, organisation or place. */
export function VoicePage({ voiceId }: VoicePageProps) {
  const { data: account, isPending, isError } = useVoice(voiceId)
  // Where nothing is quoted, there is room in the middle for the articles.
  const isQuoted = account != null && account.statements.length > 0
  const name = account?.voice.name
  useEffect(() => {
    document.title = name ? `${name} · Whosaid` : 'Whosaid'
  }, [name])
  if (isError) return <p>The library cannot be searched at present. Load the page again.</p>
  if (isPending) return <p role="status">Looking through the library …</p>
  if (!account) return <Nobody />
  return (
    <article className={styles.page} aria-labelledby="voice-name">
      <VoiceHead account={account} />
      {account.proposals.map((proposal) => (
        <JoinQuestion key={proposal.voices.join(' ')} proposal={proposal} />
      ))}
      <div className={styles.columns}>
        <div className={styles.main}>
          <VoiceStatements statements={account.statements} name={account.voice.name} />
          {!isQuoted && <VoiceArticles voice={account.voice} articleIds={account.articles} />}
        </div>
        <aside className={styles.side} aria-label={`About ${account.voice.name}`}>
          <VoiceRoles roles={account.roles} />
          <VoiceTies title="Speaks about" ties={account.speaksAbout} />
          <VoiceTies title="Spoken about by" ties={account.spokenAboutBy} />
          {isQuoted && <VoiceArticles voice={account.voice} articleIds={account.articles} />}
        </aside>
      </div>
    </article>
  )
}

function VoiceHead({ account }: { readonly account: VoiceAccount }) {
  const { voice, statements, articles, roles, stories } = account
  const entries = useAppStore((state) => state.entries)
  const dates = articles.flatMap((id) => entries[id]?.publishedAt ?? [])
  const facts = [
    plural(statements.length, 'statement'),
    plural(articles.length, 'article'),
    stories < articles.length && plural(stories, 'story', 'stories'),
    describeSpan(dates[0] ?? null, dates.at(-1) ?? null),
  ]
  return (
    <header className={styles.head}>
      <p className={styles.kind} data-kind={voice.kind}>
        {nameKind(voice.kind, 'sure')}
      </p>
      <h1 className={styles.name} id="voice-name" tabIndex={-1}>
        {voice.name}
      </h1>
      {roles[0] && <p className={styles.role}>{voice.descriptions.slice(0, 2).join(' · ')}</p>}
      {voice.aliases.length > 0 && (
        <p className={styles.aliases}>Also: {voice.aliases.slice(0, 8).join(', ')}</p>
      )}
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
    </header>
  )
}

function Nobody() {
  return (
    <div className={styles.nobody}>
      <h1>Nobody of that name is in this library</h1>
      <p>
        The link leads to a voice of somebody else’s articles, or of articles that have been
        removed.
      </p>
      <p>
        <a href="#/library">Search the library</a>
      </p>
    </div>
  )
}
