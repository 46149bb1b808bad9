import { useState } from 'react'
import { openingWords } from '../../derive/statement'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import type { Quote } from '../../model/quote'
import { writeStatement, type CopyForm } from '../../queries/copy-statement'
import { useJobs } from '../../queries/jobs'
import { linkToPlace } from '../../store/link-to-place'
import { useAppStore } from '../../store/use-app-store'
import { Button } from '../../ui/Button'
import { useKeys } from '../../ui/use-keys'

/** How long the button says that the statement was copied, in milliseconds. */
const SAY_FOR = 2000

interface CopyStatementProps {
  readonly article: Article
  readonly analysis: Analysis
  readonly quote: Quote
}

/** Copies the statement with its speaker, publisher, date and link: as text, or with Shift as Markdown. */
export function CopyStatement({ article, analysis, quote }: CopyStatementProps) {
  const { siteUrl } = useJobs()
  const singleKeys = useAppStore((state) => state.singleKeys)
  const [outcome, setOutcome] = useState<'Copied' | 'Not allowed' | null>(null)

  async function copy(form: CopyForm): Promise<void> {
    const words = openingWords(article.text, quote)
    const link = linkToPlace(siteUrl, article.id, { id: quote.id, words })
    try {
      const text = await writeStatement({ article, analysis, quote }, form, link)
      await navigator.clipboard.writeText(text)
      setOutcome('Copied')
    } catch {
      setOutcome('Not allowed')
    }
    window.setTimeout(() => {
      setOutcome(null)
    }, SAY_FOR)
  }

  useKeys({ c: () => void copy('text'), C: () => void copy('markdown') }, singleKeys)
  return (
    <>
      <Button
        look="quiet"
        aria-label="Copy the statement ( c )"
        title="Copy with speaker, source and link ( c ); with Shift as Markdown"
        onClick={({ shiftKey }) => void copy(shiftKey ? 'markdown' : 'text')}
      >
        {outcome ?? 'Copy'}
      </Button>
      <span className="visually-hidden" role="status">
        {outcome}
      </span>
    </>
  )
}
