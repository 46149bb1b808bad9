import type { Article, ArticleDetails, ArticleOrigin } from '../model/article'
import { hashText } from '../model/hash-text'
import { cleanByline, cleanName, cleanTitle, cleanUrl, cutText } from './clean-detail'
import { refuse, type IntakeResult } from './intake-result'
import type { FoundDetails } from './read-detail-line'
import { readLead } from './read-lead'
import { hasVisibleText, tidyText } from './tidy-text'

/** How an article comes in: from where and when (milliseconds since 1970). */
export interface Arrival {
  readonly origin: ArticleOrigin
  readonly addedAt: number
}

/** What a reader of one format has found. */
export interface Draft {
  /** Null where the format has no headline of its own; it is then looked for in the text. */
  readonly headline: string | null
  /** The story, without the headline. */
  readonly body: string
  /** These go before what the first lines of the text say. */
  readonly details: FoundDetails
}

/** How much of the opening words stands for a missing headline: about one line of a list. In UTF-16 units. */
const OPENING_LENGTH = 70

/** The article that a draft makes; text and details are tidied here, and nowhere after. */
export function buildArticle(draft: Draft, { origin, addedAt }: Arrival): IntakeResult {
  const body = tidyText(draft.body)
  if (!hasVisibleText(body)) return refuse('empty')
  const headline = cleanTitle(draft.headline)
  const lead = readLead(body, { headline, details: cleanDetails(draft.details) })
  const article: Article = {
    id: hashText(lead.text),
    origin,
    addedAt,
    title: cleanTitle(lead.headline) ?? openingWords(lead.text),
    ...cleanDetails(lead.details),
    headline: lead.headline === null ? null : { start: 0, end: lead.headline.length },
    text: lead.text,
  }
  return { ok: true, article }
}

function cleanDetails(found: FoundDetails): Omit<ArticleDetails, 'title'> {
  return {
    byline: cleanByline(found.byline),
    publisher: cleanName(found.publisher),
    publishedAt: found.publishedAt ?? null,
    url: cleanUrl(found.url),
  }
}

function openingWords(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  // A line of nothing but marks that a title leaves out is still the title: it may not be empty.
  return cutText(cleanTitle(line) ?? '', OPENING_LENGTH) ?? '…'
}
