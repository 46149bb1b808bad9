import type { IntakeReason } from '../model/failure'
import { createGiveWay } from './give-way'
import { itemOf, refuse, type IntakeItem } from './intake-result'
import { arrivalOf, type IntakeTask, type Opener, type OpenOptions } from './intake-task'
import { readText } from './read-text'
import { SNIFFED_BYTES, sniffFormat, type Format, type TextFormat } from './sniff-format'
import { readBytes, type Source } from './source'
import { MAX_TEXT_BYTES } from './text-size'

/** All that the archives in one file may unpack to together, in bytes: some 150 million words. */
const MAX_UNPACKED_BYTES = 1024 * 1024 * 1024

/**
 * What a dropped or chosen file holds, one item after another, each read when it is asked for: one
 * article, or those of an archive, a feed or a table. Gives way to the page now and then. Never
 * throws; a signal that aborts ends it.
 * @param addedAt Milliseconds since 1970.
 */
export async function* openFile(
  file: File,
  addedAt: number,
  options: OpenOptions = {},
): AsyncGenerator<IntakeItem, void> {
  const task: IntakeTask = {
    ...options,
    addedAt,
    giveWay: createGiveWay(),
    depth: 0,
    allowance: { bytes: MAX_UNPACKED_BYTES },
    open: openSource,
  }
  yield* openSource({ blob: file, name: file.name }, task)
}

async function* openSource(source: Source, task: IntakeTask): AsyncGenerator<IntakeItem, void> {
  const opened = await chooseOpener(source)
  if (typeof opened === 'string') {
    yield itemOf(source.name, refuse(opened))
    return
  }
  try {
    for await (const item of opened(source, task)) {
      if (task.signal?.aborted) return
      yield item
      await task.giveWay()
      if (task.signal?.aborted) return
    }
  } catch {
    // What is in order does not throw; a reader that stumbled over a file says no more than that.
    yield itemOf(source.name, refuse('damaged'))
  }
}

async function chooseOpener({ blob, name }: Source): Promise<Opener | IntakeReason> {
  const start = await readBytes(blob, 0, SNIFFED_BYTES)
  if (!start) return 'unreadable'
  if (start.length === 0) return 'empty'
  const sniffed = sniffFormat(start, name)
  if ('refused' in sniffed) return sniffed.refused
  try {
    return await openerOf(sniffed.format)
  } catch {
    return 'reader-unavailable'
  }
}

/** All but the readers of text are fetched when they are first needed, and with them the libraries they rest on. */
async function openerOf(format: Format): Promise<Opener> {
  switch (format) {
    case 'pdf':
      return (await import('./pdf/open-pdf')).openPdf
    case 'mail':
      return (await import('./mail/open-mail')).openMail
    case 'feed':
      return (await import('./feed/open-feed')).openFeed
    case 'table':
      return (await import('./table/open-table')).openCsv
    case 'json':
      return (await import('./table/open-json')).openJson
    case 'zip':
      return (await import('./archive/open-zip')).openZip
    case 'gzip':
      return (await import('./archive/open-gzip')).openGzip
    case 'word':
      // A Word document is a ZIP archive, and known as one by its first bytes.
      return (await import('./archive/open-zip')).openZip
    default:
      return (source, task) => openText(source, format, task)
  }
}

async function* openText(source: Source, format: TextFormat, task: IntakeTask) {
  if (source.blob.size > MAX_TEXT_BYTES) {
    yield itemOf(source.name, refuse('too-large'))
    return
  }
  const bytes = await readBytes(source.blob)
  const result = bytes
    ? await readText(bytes, format, arrivalOf(source, task))
    : refuse('unreadable')
  yield itemOf(source.name, result)
}
