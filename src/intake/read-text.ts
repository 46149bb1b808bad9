import type { Arrival } from './build-article'
import { decodeText } from './decode-text'
import { refuse, type IntakeResult } from './intake-result'
import { readHtml } from './read-html'
import { readMarkdown } from './read-markdown'
import { readPlainText } from './read-plain-text'
import { looksLikeHtml, type TextFormat } from './sniff-format'

/** The bytes of a text (plain, Markdown or a page) as an article. */
export async function readText(
  bytes: Uint8Array,
  format: TextFormat,
  arrival: Arrival,
): Promise<IntakeResult> {
  const decoded = decodeText(bytes, format)
  if (!decoded.ok) return refuse(decoded.reason)
  if (isPage(decoded.text, format)) return readHtml(decoded.text, arrival)
  return format === 'markdown'
    ? readMarkdown(decoded.text, arrival)
    : readPlainText(decoded.text, arrival)
}

/** A text file may hold a page, and a file that is called a page may hold text without one tag or entity. */
function isPage(text: string, format: TextFormat): boolean {
  return looksLikeHtml(text) || (format === 'html' && /<[a-z!]|&[#\w]+;/i.test(text))
}
