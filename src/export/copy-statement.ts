import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { Quote } from '../model/quote'
import { escapeMarkdown, markdownLink } from './escape-markdown'
import { statementFacts } from './statement-facts'

/** Said of words that are the article's and not the speaker's. */
const NOT_LITERAL = 'paraphrased'

const NOBODY = 'speaker not named'

/**
 * One statement with its speaker and where it stands, on one line of plain text.
 *
 * @param link opens it in the explorer; given for an article without an address of its own
 * @example copyStatement(article, analysis, quote, link)
 * // '“We won,” — Ada Park, mayor; The Herald, 2024-03-05, https://herald.example/vote'
 */
export function copyStatement(
  article: Article,
  analysis: Analysis,
  quote: Quote,
  link: string,
): string {
  const { words, speaker, place } = partsOf(article, analysis, quote)
  return `${words} — ${speaker.join(', ')}; ${[...place, article.url ?? link].join(', ')}`
}

/** The same as a block quotation in Markdown, with links to the original and to the explorer. */
export function copyStatementAsMarkdown(
  article: Article,
  analysis: Analysis,
  quote: Quote,
  link: string,
): string {
  const { words, speaker, place } = partsOf(article, analysis, quote)
  const [name = NOBODY, ...more] = speaker.map(escapeMarkdown)
  const [where = '', ...when] = place.map(escapeMarkdown)
  const original = article.url === null ? where : markdownLink(place[0] ?? '', article.url)
  const source = [original, ...when, markdownLink('in context', link)].join(', ')
  return `> ${escapeMarkdown(words)}\n>\n> — ${[`**${name}**`, ...more].join(', ')}; ${source}\n`
}

function partsOf(article: Article, analysis: Analysis, quote: Quote) {
  const { words, speakers, role } = statementFacts(article.text, analysis, quote)
  const name = speakers.length ? speakers.join(' and ') : NOBODY
  const speaker = [name, role, quote.kind === 'indirect' ? NOT_LITERAL : null]
  const place = [article.publisher ?? article.title, article.publishedAt]
  return {
    words,
    speaker: speaker.filter((part) => part !== null),
    place: place.filter((part) => part !== null),
  }
}
