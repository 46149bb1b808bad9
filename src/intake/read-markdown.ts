import { buildArticle, type Arrival } from './build-article'
import { MAX_TITLE_LENGTH } from './clean-detail'
import { refuse, type IntakeResult } from './intake-result'
import { isRenderableMarkdown } from './is-renderable-markdown'
import { parseInertHtml } from './parse-inert-html'
import { readBlocks, type Block } from './read-blocks'
import { readFrontMatter } from './read-front-matter'
import { readPlainText } from './read-plain-text'
import { isSameLine } from './same-words'
import { isTooLarge } from './text-size'
import { hasVisibleText } from './tidy-text'

/** A Markdown file as an article: details from its front matter, text without its marks. */
export async function readMarkdown(text: string, arrival: Arrival): Promise<IntakeResult> {
  if (isTooLarge(text)) return refuse('too-large')
  if (text.includes('\0')) return refuse('binary')
  const { details, body } = readFrontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
  const blocks = await renderBlocks(body)
  if (!blocks) return readPlainText(text, arrival)
  const { headline: named = null, ...rest } = details
  const [first] = blocks
  const own = first && first.level > 0 && first.text.length <= MAX_TITLE_LENGTH ? first : null
  const headline = own && (named === null || isSameLine(own.text, named)) ? own.text : named
  const story = own && headline === own.text ? blocks.slice(1) : blocks
  const storyText = story.map((block) => block.text).join('\n\n')
  if (!hasVisibleText(storyText)) return refuse(hasVisibleText(body) ? 'no-text' : 'empty')
  return buildArticle({ headline, body: storyText, details: rest }, arrival)
}

/** Null where there are so many marks, or so deeply nested, that it cannot be rendered in good time. */
async function renderBlocks(markdown: string): Promise<readonly Block[] | null> {
  if (!isRenderableMarkdown(markdown)) return null
  const { marked } = await import('marked')
  try {
    const page = parseInertHtml(marked.parse(markdown, { async: false, gfm: true }))
    return page && readBlocks(page.body)
  } catch {
    // The renderer calls itself for every level of nesting.
    return null
  }
}
