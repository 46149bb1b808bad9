import type { IntakeReason } from '../model/failure'

/** Formats of single articles that are text. */
export type TextFormat = 'plain' | 'markdown' | 'html'

/** Everything that a file can be read as. */
export type Format =
  TextFormat | 'pdf' | 'word' | 'mail' | 'feed' | 'table' | 'json' | 'zip' | 'gzip'

export type Sniffed = { readonly format: Format } | { readonly refused: IntakeReason }

const EXTENSIONS: Readonly<Record<string, Format>> = {
  '': 'plain',
  txt: 'plain',
  text: 'plain',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'word',
  eml: 'mail',
  mht: 'mail',
  mhtml: 'mail',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  xml: 'feed',
  csv: 'table',
  tsv: 'table',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  zip: 'zip',
  gz: 'gzip',
}

/** First bytes of what is read; the second of ZIP begins an archive of nothing. */
const SIGNATURES: readonly (readonly [string, Format])[] = [
  ['%PDF', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\x1f\x8b', 'gzip'],
]

/** First bytes of documents that hold text which is not read: old Word, RTF. */
const DOCUMENTS = ['\xd0\xcf\x11\xe0', '{\\rtf']

/**
 * First bytes of pictures, archives and programs that are no text in any encoding. Formats that begin
 * with letters are not here, for a text may begin so too; their zero bytes give them away.
 * @see https://mimesniff.spec.whatwg.org/
 */
const BINARIES = ['\x89PNG', '\xff\xd8\xff', '7z\xbc\xaf', '\xfd7zXZ', '\x7fELF']

/** As many bytes as are looked at. */
export const SNIFFED_BYTES = 4096

/** White space, XML declaration, document type and comments, in front of the first element. */
const PROLOG = String.raw`^\s*(?:<\?[^<>]*>\s*)*(?:(?:<!--[^<>]*-->|<!doctype\s+(?:rss|rdf:RDF|feed)[^<>[\]]*(?:\[[^\]]*\]\s*)?>|<\?[^<>]*>)\s*)*`
const FEED = new RegExp(String.raw`${PROLOG}<(?:rss|feed|rdf:RDF|(?:atom|a):feed)[\s>]`, 'i')
const PAGE =
  /^\s*(?:<\?xml[^<>]*>\s*)?(?:<!--[^<>]*-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i

/** A mail's head: nothing but fields, among them one that only a mail has. @see RFC 5322, section 2.2 */
const MAIL_HEAD = /^(?:From \S.*\r?\n)?(?:[A-Za-z][\w-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){3}/
const MAIL_FIELD =
  /^(?:Received|Return-Path|MIME-Version|Message-ID|Delivered-To|DKIM-Signature):/im

const UTF16_MARK = /^(?:\xff\xfe|\xfe\xff)/

/** What a file is to be read as: by its first bytes, and where these may be any text, by its name. */
export function sniffFormat(bytes: Uint8Array, name: string): Sniffed {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES))
  const signed = SIGNATURES.find(([signature]) => start.startsWith(signature))
  if (signed) return { format: signed[1] }
  if (DOCUMENTS.some((signature) => start.startsWith(signature)))
    return { refused: 'unsupported-format' }
  if (BINARIES.some((signature) => start.startsWith(signature))) return { refused: 'binary' }
  const text = start.replace(/^\xef\xbb\xbf/, '')
  if (FEED.test(text)) return { format: 'feed' }
  if (PAGE.test(text)) return { format: 'html' }
  if (MAIL_HEAD.test(text) && MAIL_FIELD.test(text)) return { format: 'mail' }
  const format = formatOfName(name)
  if (format === null) return { refused: 'unsupported-format' }
  // Of a text that is not read as a whole, the beginning has to do.
  if ((format === 'table' || format === 'json') && start.includes('\0') && !UTF16_MARK.test(start))
    return { refused: 'binary' }
  return format === 'zip' || format === 'gzip' || format === 'word'
    ? { refused: 'damaged' }
    : { format }
}

/** The format that the file's name promises; null where it promises one that is not read. */
function formatOfName(name: string): Format | null {
  const extension = /\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return EXTENSIONS[extension] ?? null
}

/** True when the text begins as a web page does. */
export function looksLikeHtml(text: string): boolean {
  return PAGE.test(text.slice(0, SNIFFED_BYTES))
}
