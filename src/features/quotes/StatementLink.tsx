import { certaintyOf } from '../../derive/certainty'
import { describeStatement } from '../../derive/describe-statement'
import { openingWords } from '../../derive/statement'
import type { Analysis } from '../../model/analysis'
import type { Quote } from '../../model/quote'
import { wordsOfContent } from '../../model/words-of-content'
import { followLink } from '../../store/follow-link'
import { useAppStoreApi, useHref, useListLink } from '../../store/use-app-store'
import styles from './StatementLink.module.css'

interface StatementLinkProps {
  readonly quote: Quote
  /** Colour of who says it. */
  readonly voice: number
  readonly text: string
  readonly analysis: Analysis
}

/** One statement in the list; leads to its place in the text. */
export function StatementLink({ quote, voice, text, analysis }: StatementLinkProps) {
  const store = useAppStoreApi()
  const { link, isSelected } = useListLink({ kind: 'quote', id: quote.id }, 'quotes')
  const selected = { kind: 'quote', id: quote.id, words: openingWords(text, quote) } as const
  const href = useHref({ selected })
  return (
    <a
      ref={link}
      className={styles.statement}
      href={href}
      aria-current={isSelected || undefined}
      data-statement={quote.id}
      data-voice={voice}
      data-quote-kind={quote.kind}
      data-certainty={certaintyOf(quote.confidence)}
      onClick={(click) => {
        if (!followLink(store, click, { selected })) return
        store.getState().leavePanel()
        if (isSelected) store.getState().requestFocus({ pane: 'text', target: selected })
      }}
    >
      <span className={styles.words}>{wordsOfContent(text, quote.content)}</span>
      <span className={styles.about}>{describeStatement(text, quote, analysis)}</span>
    </a>
  )
}
