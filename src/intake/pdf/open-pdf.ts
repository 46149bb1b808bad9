import { buildArticle, type Arrival } from '../build-article'
import { itemOf, refuse, type IntakeItem, type IntakeResult } from '../intake-result'
import { arrivalOf, type IntakeTask } from '../intake-task'
import { readBytes, type Source } from '../source'
import { isTooLarge } from '../text-size'
import { layOutPdf } from './lay-out-pdf'
import { loadPdf } from './load-pdf'

/** A newspaper with all its pictures stays below. In bytes. */
const MAX_PDF_BYTES = 100 * 1024 * 1024

/** A scanned page may bear a stamp or an address in letters; a text has more. */
const MIN_LETTERS = 60

/** A PDF with a text layer as an article. */
export async function* openPdf(source: Source, task: IntakeTask): AsyncGenerator<IntakeItem> {
  yield itemOf(source.name, await readPdf(source, task, arrivalOf(source, task)))
}

async function readPdf(
  { blob }: Source,
  task: IntakeTask,
  arrival: Arrival,
): Promise<IntakeResult> {
  if (blob.size > MAX_PDF_BYTES) return refuse('too-large')
  const bytes = await readBytes(blob)
  if (!bytes) return refuse('unreadable')
  const pages = await loadPdf(bytes, task)
  if (typeof pages === 'string') return refuse(pages)
  const { headline, publisher, paragraphs } = layOutPdf(pages)
  const body = paragraphs.join('\n\n')
  if (isTooLarge(body)) return refuse('too-large')
  const letters = `${headline ?? ''}${body}`.match(/\p{L}/gu)?.length ?? 0
  if (letters < MIN_LETTERS) return refuse('scanned')
  return buildArticle({ headline, body, details: publisher === null ? {} : { publisher } }, arrival)
}
