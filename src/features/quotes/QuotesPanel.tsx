import { useMemo, type ReactNode } from 'react'
import { mentionedNeverQuoted, quotesBySpeaker, type Speaker } from '../../derive/quotes-by-speaker'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import { selectOpenAnalysis, selectOpenArticle } from '../../store/selectors'
import { useAppStore } from '../../store/use-app-store'
import { plural } from '../../ui/plural'
import { useListKeys } from '../../ui/use-list-keys'
import { NeverQuoted } from './NeverQuoted'
import styles from './QuotesPanel.module.css'
import { SpeakerCard } from './SpeakerCard'
import { SpeakerFilter } from './SpeakerFilter'
import { StatementItem } from './StatementItem'

/** Who said what in the open article. */
export function QuotesPanel() {
  const article = useAppStore(selectOpenArticle)
  const analysis = useAppStore(selectOpenAnalysis)
  if (!article) return null
  if (!analysis) return <p className={styles.empty}>Nothing to show before the article is read.</p>
  return <Voices article={article} analysis={analysis} />
}

interface VoicesProps {
  readonly article: Article
  readonly analysis: Analysis
}

function Voices({ article, analysis }: VoicesProps) {
  const { text } = article
  const { named, unnamed, unresolved, words } = useMemo(
    () => quotesBySpeaker(text, analysis),
    [text, analysis],
  )
  const silent = useMemo(() => mentionedNeverQuoted(analysis), [analysis])
  const speakers = [...named, ...unnamed]
  // A panel that has been left stays on the page for a moment.
  const hasKeys = useAppStore((state) => state.singleKeys && state.tab === 'quotes')
  useListKeys('[data-statement]', hasKeys)
  return (
    <Frame>
      <p className={styles.summary}>
        {analysis.quotes.length === 0
          ? 'Nobody is quoted in this article.'
          : `${plural(speakers.length, 'voice')} · ${plural(analysis.quotes.length, 'statement')} · ${plural(words, 'reported word')}`}
      </p>
      <SpeakerFilter speakers={speakers} />
      <SpeakerGroup title="Named speakers" speakers={named} text={text} analysis={analysis} />
      <SpeakerGroup title="Unnamed sources" speakers={unnamed} text={text} analysis={analysis} />
      {unresolved.length > 0 && (
        <section className={styles.group} aria-labelledby="unresolved">
          <h3 id="unresolved" className={styles.title}>
            Unresolved
          </h3>
          <p className={styles.note}>Statements whose speaker could not be made out.</p>
          <ol>
            {unresolved.map((quote) => (
              <StatementItem
                key={quote.id}
                quote={quote}
                voice={0}
                text={text}
                analysis={analysis}
              />
            ))}
          </ol>
        </section>
      )}
      <NeverQuoted persons={silent} />
    </Frame>
  )
}

/** Tells the style sheets below it that some speakers are chosen, without drawing what it holds anew. */
function Frame({ children }: { readonly children: ReactNode }) {
  const isFiltered = useAppStore((state) => state.speakers.length > 0)
  return (
    <div className={styles.panel} data-filtered={isFiltered || undefined}>
      {children}
    </div>
  )
}

interface SpeakerGroupProps extends VoicesOf {
  readonly title: string
  readonly speakers: readonly Speaker[]
}

interface VoicesOf {
  readonly text: string
  readonly analysis: Analysis
}

function SpeakerGroup({ title, speakers, text, analysis }: SpeakerGroupProps) {
  if (speakers.length === 0) return null
  const id = title.toLowerCase().replaceAll(' ', '-')
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ol className={styles.speakers}>
        {speakers.map((speaker) => (
          <SpeakerCard key={speaker.key} speaker={speaker} text={text} analysis={analysis} />
        ))}
      </ol>
    </section>
  )
}
