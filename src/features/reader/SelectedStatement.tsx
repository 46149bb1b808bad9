import { certaintyOf, hedgeOf } from '../../derive/certainty'
import { nameSpeakers } from '../../derive/name-speakers'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import type { Quote } from '../../model/quote'
import { wordsOfContent } from '../../model/words-of-content'
import { useAppStore, useReasonsButton } from '../../store/use-app-store'
import { Button } from '../../ui/Button'
import { useKeys } from '../../ui/use-keys'
import { CopyStatement } from './CopyStatement'
import styles from './SelectionBar.module.css'

interface SelectedStatementProps {
  readonly article: Article
  readonly analysis: Analysis
  readonly quote: Quote
}

/** Who makes the selected statement, with as much reserve as is due, its words, and the question why. */
export function SelectedStatement({ article, analysis, quote }: SelectedStatementProps) {
  const why = useReasonsButton(quote.id, 'reader')
  const singleKeys = useAppStore((state) => state.singleKeys)
  useKeys({ w: why.onClick }, singleKeys)
  const speaker = nameSpeakers(quote, analysis)
  const hedge = speaker && hedgeOf(certaintyOf(quote.confidence))
  return (
    <>
      <span className={styles.speaker}>
        {hedge && <span className={styles.hedge}>{hedge} </span>}
        {speaker ?? 'Nobody named'}
      </span>
      <span className={styles.words}>{wordsOfContent(article.text, quote.content)}</span>
      <Button
        look="quiet"
        aria-label="Why this speaker? ( w )"
        title="Why this speaker? ( w )"
        {...why}
      >
        Why?
      </Button>
      <CopyStatement article={article} analysis={analysis} quote={quote} />
    </>
  )
}
