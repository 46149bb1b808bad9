import type { Arrival } from './build-article'
import { decodeText } from './decode-text'
import { refuse, type IntakeResult } from './intake-result'
import { readHtml } from './read-html'
import { readMarkdown } from './read-markdown'
import { readPlainText } from './read-plain-text'
import { formatOfName, looksLikeHtml, refusalOfBytes, type TextFormat } from './sniff-format'
import { MAX_TEXT_BYTES } from './text-size'

/**
 * A dropped or chosen file (.txt, .md, .html and their kin) as an article. Never rejects.
 * @param addedAt Milliseconds since 1970.
 */
export async function readFile(file: File, addedAt: number): Promise<IntakeResult> {
  if (file.size > MAX_TEXT_BYTES) return refuse('too-large')
  const bytes = await readBytes(file)
  if (!bytes) return refuse('unreadable')
  if (bytes.length === 0) return refuse('empty')
  const refused = refusalOfBytes(bytes)
  if (refused) return refuse(refused)
  const format = formatOfName(file.name)
  if (!format) return refuse('unsupported-format')
  const decoded = decodeText(bytes, format)
  if (!decoded.ok) return refuse(decoded.reason)
  const arrival: Arrival = { origin: { kind: 'file', name: file.name }, addedAt }
  if (isPage(decoded.text, format)) return readHtml(decoded.text, arrival)
  return format === 'markdown'
    ? readMarkdown(decoded.text, arrival)
    : readPlainText(decoded.text, arrival)
}

/** A text file may hold a page, and a file that is called a page may hold text without one tag or entity. */
function isPage(text: string, format: TextFormat): boolean {
  return looksLikeHtml(text) || (format === 'html' && /<[a-z!]|&[#\w]+;/i.test(text))
}

/** Null where the browser cannot read it: a folder, a file moved or locked since it was chosen. */
async function readBytes(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}
