import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem } from 'pdfjs-dist/types/src/display/api'
import type { IntakeReason } from '../../model/failure'
import type { IntakeTask } from '../intake-task'
import type { PdfPage, TextRun } from './text-run'

/** Longer documents are books, and archives of whole volumes. */
const MAX_PAGES = 1000

/** A page with more text than any is drawn to keep its reader busy. */
const MAX_RUNS_ON_PAGE = 30_000

/** How long a page may take, in milliseconds; on a slow machine a full newspaper page takes half a second. */
const MAX_PAGE_TIME = 20_000

/** Text that stands this much askew is a watermark, or written up the margin. In radians. */
const MAX_TILT = 0.05

/** The pages of a PDF with the text that they draw, or why they cannot be read. The document is gone afterwards. */
export async function loadPdf(
  bytes: Uint8Array,
  task: IntakeTask,
): Promise<readonly PdfPage[] | IntakeReason> {
  // Each document has a worker of its own, so that one that never comes to an end can be ended.
  const port = startWorker()
  const worker = PDFWorker.create(port ? { port, verbosity: 0 } : { verbosity: 0 })
  const loading = getDocument({
    data: bytes,
    worker,
    verbosity: 0,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    // Pictures are not looked at.
    maxImageSize: 0,
  })
  try {
    return await readPages(await inTime(loading.promise, MAX_PAGE_TIME), task)
  } catch (error) {
    if (error instanceof TimeUp) return 'too-complex'
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged'
  } finally {
    void loading.destroy().catch(() => undefined)
    worker.destroy()
    port?.terminate()
  }
}

/** Null where there are no workers; the library then reads on the page itself. */
function startWorker(): Worker | null {
  return typeof Worker === 'undefined'
    ? null
    : new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' })
}

async function readPages(
  pdf: PDFDocumentProxy,
  task: IntakeTask,
): Promise<readonly PdfPage[] | IntakeReason> {
  if (pdf.numPages > MAX_PAGES) return 'too-large'
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await inTime(readPage(pdf, number), MAX_PAGE_TIME)
    if (page) pages.push(page)
    await task.giveWay()
    if (task.signal?.aborted) break
  }
  return pages.length > 0 || task.signal?.aborted ? pages : 'damaged'
}

/** Null for a page that is broken; the others may be whole. */
async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PdfPage | null> {
  try {
    const page = await pdf.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    page.cleanup()
    const runs = items
      .slice(0, MAX_RUNS_ON_PAGE)
      .flatMap((item) => ('str' in item ? (runOf(item, transform) ?? []) : []))
    return { index: number - 1, width, height, runs }
  } catch {
    return null
  }
}

/** Null for what has no letters, and for what does not stand upright. */
function runOf(item: TextItem, viewport: readonly number[]): TextRun | null {
  if (item.str.trim() === '') return null
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform as number[]
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = viewport
  const across = { x: va * a + vc * b, y: vb * a + vd * b }
  const up = { x: va * c + vc * d, y: vb * c + vd * d }
  if (across.x <= 0 || Math.abs(across.y) > across.x * MAX_TILT) return null
  const left = va * e + vc * f + ve
  const baseline = vb * e + vd * f + vf
  const size = Math.hypot(up.x, up.y)
  if (![left, baseline, size, item.width].every(Number.isFinite) || size === 0) return null
  return { text: item.str, left, right: left + item.width, baseline, size }
}

class TimeUp extends Error {}

function inTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimeUp()), milliseconds)
    void promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
