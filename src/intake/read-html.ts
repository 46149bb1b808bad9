import { buildArticle, type Arrival } from './build-article'
import { cleanByline, cleanTitle, MAX_TITLE_LENGTH } from './clean-detail'
import { findStory } from './find-story'
import { refuse, type IntakeResult } from './intake-result'
import { parseInertHtml } from './parse-inert-html'
import { readBlocks, type Block } from './read-blocks'
import { readPageDetails } from './read-page-details'
import { isSameLine, sharesWords } from './same-words'
import { isTooLarge } from './text-size'
import { hasVisibleText } from './tidy-text'

/** A whole web page as an article: its story without the furniture, its details from its metadata. */
export async function readHtml(html: string, arrival: Arrival): Promise<IntakeResult> {
  if (isTooLarge(html)) return refuse('too-large')
  if (html.includes('\0')) return refuse('binary')
  const page = parseInertHtml(openEmptyElements(html))
  if (!page) return refuse('too-complex')
  const { headline: named = null, ...details } = readPageDetails(page)
  const headline = chooseHeadline(page, named)
  const story = await findStory(page)
  const byline = details.byline ?? story.byline
  const blocks = story.blocks.filter(
    (block) => !isHeadline(block, headline) && !isByline(block, byline),
  )
  const body = blocks.map((block) => block.text).join('\n\n')
  if (!hasVisibleText(body)) return refuse('no-text')
  return buildArticle({ headline, body, details: { ...details, byline } }, arrival)
}

/** XHTML may write an empty `<script src="…"/>`, which an HTML parser would take to be open until the end. */
function openEmptyElements(html: string): string {
  if (!/^\s*<\?xml/.test(html)) return html
  return html.replace(/<(script|style|title|textarea|iframe)\b([^<>]*)\/>/gi, '<$1$2></$1>')
}

/**
 * The headline as the page shows it, where it shows one: titles for machines are shortened or
 * written for search engines, and the first `<h1>` may be the newspaper's own name.
 */
function chooseHeadline(page: Document, named: string | null): string | null {
  const shown = [...page.querySelectorAll('h1')]
    .map((heading) => cleanTitle(readBlocks(heading)[0]?.text) ?? '')
    .filter((text) => text !== '' && text.length < MAX_TITLE_LENGTH)
  if (named === null) return shown[0] ?? null
  return shown.find((text) => sharesWords(text, named)) ?? named
}

function isHeadline(block: Block, headline: string | null): boolean {
  return (
    headline !== null &&
    block.text.length <= MAX_TITLE_LENGTH &&
    isSameLine(block.text, headline) &&
    (block.level > 0 || block.text === headline)
  )
}

/** Readability leaves the byline in the story when it needs a second look to find it. */
function isByline(block: Block, byline: string | null): boolean {
  const written = cleanByline(byline)
  return (
    written !== null &&
    block.text.length <= MAX_TITLE_LENGTH &&
    isSameLine(cleanByline(block.text) ?? '', written)
  )
}
