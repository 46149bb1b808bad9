import type { IntakeReason } from '../model/failure'

/** Formats that a file can be read as. */
export type TextFormat = 'plain' | 'markdown' | 'html'

const EXTENSIONS: Readonly<Record<string, TextFormat>> = {
  '': 'plain',
  txt: 'plain',
  text: 'plain',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}

/** First bytes of formats that hold text which is not read: PDF, ZIP (Word, OpenDocument, EPUB), old Word, RTF. */
const DOCUMENTS = ['%PDF', 'PK\x03\x04', '\xd0\xcf\x11\xe0', '{\\rtf']

/**
 * First bytes of pictures, archives and programs that are no text in any encoding. Formats that begin
 * with letters are not here, for a text may begin so too; their zero bytes give them away.
 * @see https://mimesniff.spec.whatwg.org/
 */
const BINARIES = ['\x89PNG', '\xff\xd8\xff', '7z\xbc\xaf', '\x1f\x8b', '\xfd7zXZ', '\x7fELF']

const LONGEST_SIGNATURE = 8

/** The format that the file's name promises; null where it promises one that is not read. */
export function formatOfName(name: string): TextFormat | null {
  const extension = /\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return EXTENSIONS[extension] ?? null
}

/** Why these bytes cannot be text, whatever the file is called; null where they may be. */
export function refusalOfBytes(bytes: Uint8Array): IntakeReason | null {
  const start = String.fromCharCode(...bytes.subarray(0, LONGEST_SIGNATURE))
  if (DOCUMENTS.some((signature) => start.startsWith(signature))) return 'unsupported-format'
  if (BINARIES.some((signature) => start.startsWith(signature))) return 'binary'
  return null
}

/** True when the text begins as a web page does. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^<>]*>\s*)?(?:<!--[^<>]*-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(
    text.slice(0, 2000),
  )
}
