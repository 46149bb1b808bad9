import { parseInertHtml } from './parse-inert-html'
import { readBlocks, type Block } from './read-blocks'

const MARKUP = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i

/** The blocks of a piece of HTML that is all story, without furniture around it; null where it is too complex. */
export function readFragment(html: string): readonly Block[] | null {
  const page = parseInertHtml(html)
  return page && readBlocks(page.body)
}

/** A text that may have mark-up in it, as a feed or a table gives it, without it; null where that is too complex. */
export function withoutMarkup(text: string): string | null {
  if (!MARKUP.test(text)) return text
  const blocks = readFragment(text)
  return blocks && blocks.map((block) => block.text).join('\n\n')
}
