import { buildArticle, type Arrival } from './build-article'
import { refuse, type IntakeResult } from './intake-result'
import { joinWrappedLines } from './join-wrapped-lines'
import { isTooLarge } from './text-size'
import { tidyText } from './tidy-text'

/** Text without any markup as an article: wrapped lines joined, headline and details from its first lines. */
export function readPlainText(text: string, arrival: Arrival): IntakeResult {
  if (isTooLarge(text)) return refuse('too-large')
  if (text.includes('\0')) return refuse('binary')
  const body = joinWrappedLines(tidyText(text))
  return buildArticle({ headline: null, body, details: {} }, arrival)
}
