import type { ZipEntry } from './zip-directory'

/** The parts by which Office's documents are known; OpenDocument and EPUB begin with a part that says so. */
const WORD = 'word/document.xml'
const OTHERS = new Set(['xl/workbook.xml', 'xl/workbook.bin', 'ppt/presentation.xml', 'mimetype'])

/** Whether a ZIP archive is a Word document, another document that is not read, or nothing but an archive. */
export function documentKind(entries: readonly ZipEntry[]): 'word' | 'other' | 'archive' {
  if (entries.some(({ path }) => path === WORD)) return 'word'
  return entries.some(({ path }) => OTHERS.has(path)) ? 'other' : 'archive'
}
