import { itemOf, refuse, type IntakeItem } from '../intake/intake-result'
import type { OpenOptions } from '../intake/intake-task'

/**
 * What a file holds, one thing after another. The readers of all formats are loaded when something
 * is first brought; where that fails, the one thing says so.
 *
 * @param addedAt milliseconds since 1970
 */
export async function* readFile(
  file: File,
  addedAt: number,
  options: OpenOptions,
): AsyncGenerator<IntakeItem, void> {
  const readers = await loaded(() => import('../intake/open-file'))
  if (readers) yield* readers.openFile(file, addedAt, options)
  else yield itemOf(file.name, refuse('reader-unavailable'))
}

/** The article that pasted words are, with their mark-up where the clipboard had it. */
export async function readPaste(
  { text, html }: { readonly text: string; readonly html: string | null },
  addedAt: number,
): Promise<IntakeItem> {
  if (html !== null) {
    const reader = await loaded(() => import('../intake/read-pasted-html'))
    if (reader) return itemOf('', await reader.readPastedHtml(html, text, addedAt))
  }
  const reader = await loaded(() => import('../intake/read-pasted-text'))
  return itemOf('', reader?.readPastedText(text, addedAt) ?? refuse('reader-unavailable'))
}

async function loaded<T>(load: () => Promise<T>): Promise<T | null> {
  return load().catch(() => null)
}
