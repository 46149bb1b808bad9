import { buildArticle } from './build-article'
import { MAX_TITLE_LENGTH } from './clean-detail'
import type { IntakeResult } from './intake-result'
import { joinWrappedLines } from './join-wrapped-lines'
import { parseInertHtml } from './parse-inert-html'
import { readBlocks, type Block } from './read-blocks'
import { readPastedText } from './read-pasted-text'
import { isTooLarge } from './text-size'
import { tidyText } from './tidy-text'

/** A heading further down is a subheading, not the headline. */
const MAX_LINES_BEFORE_HEADLINE = 2

/** A clipboard's HTML may leave out what is hidden, but where it has lost this much, plain text is safer. */
const MIN_KEPT = 0.5

/**
 * Rich text from the clipboard (Word, Google Docs, part of a web page) as an article; the plain text
 * is read instead where the HTML adds nothing to it.
 * @param html The clipboard's `text/html`.
 * @param plain The clipboard's `text/plain`, of the same content.
 * @param addedAt Milliseconds since 1970.
 */
export function readPastedHtml(html: string, plain: string, addedAt: number): IntakeResult {
  const page = isTooLarge(html) ? null : parseInertHtml(html)
  const blocks = page ? readBlocks(page.body) : []
  if (!addsStructure(blocks, plain)) return readPastedText(plain, addedAt)
  const at = blocks.findIndex(isHeading)
  const heading = at >= 0 && at <= MAX_LINES_BEFORE_HEADLINE ? blocks[at] : undefined
  const rest = heading ? blocks.filter((block) => block !== heading) : blocks
  const body = joinWrappedLines(tidyText(rest.map((block) => block.text).join('\n\n')))
  const arrival = { origin: { kind: 'paste' }, addedAt } as const
  return rest.length === 0
    ? readPastedText(plain, addedAt)
    : buildArticle({ headline: heading?.text ?? null, body, details: {} }, arrival)
}

function isHeading({ level, text }: Block): boolean {
  return level > 0 && text.length <= MAX_TITLE_LENGTH
}

/** True when the HTML knows of paragraphs, and holds about as many words as the plain text. */
function addsStructure(blocks: readonly Block[], plain: string): boolean {
  const letters = blocks.reduce((sum, block) => sum + countLetters(block.text), 0)
  if (blocks.length === 0 || letters === 0) return false
  const inPlain = countLetters(plain)
  return inPlain === 0 || (blocks.length > 1 && letters >= inPlain * MIN_KEPT)
}

function countLetters(text: string): number {
  return text.length - (text.match(/\s/g)?.length ?? 0)
}
