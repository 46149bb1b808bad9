import type { IntakeItem } from '../intake/intake-result'
import { addArticle, addInPassing } from './change-library'
import type {
  BroughtFiles,
  Import,
  ImportFailure,
  ImportReport,
  KnownArticle,
  KnownDetails,
  UnclearTable,
} from './import-articles'
import type { Jobs } from './jobs'
import { readFile, readPaste } from './read-brought'

/** A report that is still being written. */
interface Draft {
  readonly added: string[]
  readonly known: KnownArticle[]
  readonly failures: ImportFailure[]
  readonly unclear: UnclearTable[]
  /** What was read so far, by article id, with the details it first came with. */
  readonly seen: Map<string, KnownDetails>
}

/** Articles that have been read and wait to be kept: beyond these, reading waits for the disk. */
const MOST_WAITING = 500

/** Where an article comes from; the file is null for pasted words. */
interface Source {
  readonly file: File | null
  /** Aborted once the reader has called the import off. */
  readonly signal: AbortSignal
}

const PASTED: Source = { file: null, signal: new AbortController().signal }

/** Takes in what the reader brings, one after another: what cannot be read does not stop the others. */
export async function takeBrought(
  jobs: Jobs,
  brought: Import,
  signal: AbortSignal,
): Promise<ImportReport> {
  const report: Draft = { added: [], known: [], failures: [], unclear: [], seen: new Map() }
  if (brought.kind === 'paste')
    await take(jobs, await readPaste(brought, jobs.now()), PASTED, report)
  else await takeFiles(jobs, brought, signal, report)
  const { added, known, failures, unclear } = report
  if (brought.kind === 'files') jobs.work.bring({ added, known })
  return { added, known, failures, unclear }
}

async function takeFiles(
  jobs: Jobs,
  { files, mapping }: BroughtFiles,
  signal: AbortSignal,
  report: Draft,
): Promise<void> {
  let left = files.length
  let waiting = 0
  let kept: Promise<unknown> = Promise.resolve()
  jobs.work.begin('files', left)
  try {
    for (const file of files) {
      for await (const item of readFile(file, jobs.now(), {
        signal,
        ...(mapping && { mapping }),
      })) {
        waiting++
        const taken = take(jobs, item, { file, signal }, report).finally(() => waiting--)
        kept = Promise.all([kept, taken])
        if (waiting >= MOST_WAITING) await kept
        await jobs.analysisQueue.whenRunning()
      }
      if (signal.aborted) break
      if (left === 1) continue
      jobs.work.end('files', 1)
      left--
    }
  } finally {
    // They are kept in the order they came. The last file is done when all are in: what begins after that
    // would be a round of its own, and this one forgotten.
    await kept.finally(() => {
      if (signal.aborted) jobs.work.drop('files', left)
      else jobs.work.end('files', left)
    })
  }
}

/** Resolves once the article is in the library and waits for its analysis, which may come much later. */
function take(
  jobs: Jobs,
  { name, result, analysis, table }: IntakeItem,
  { file, signal }: Source,
  { added, known, failures, unclear, seen }: Draft,
): Promise<void> {
  if (result.ok) {
    const { article } = result
    const isFirst = seen.size === 0
    const kept = seen.get(article.id) ?? jobs.store.getState().entries[article.id]
    if (kept) {
      const wasHere = !seen.has(article.id)
      known.push({ articleId: article.id, wasHere, kept, brought: detailsOf(article) })
    }
    if (!seen.has(article.id)) added.push(article.id)
    seen.set(article.id, kept ?? detailsOf(article))
    // The first is looked at while the others come.
    if (!isFirst) return addInPassing(jobs, article, analysis, signal)
    void addArticle(jobs, article, analysis)
  } else if (file && table) unclear.push({ file, table })
  else {
    const failure = { kind: 'intake', name: name || null, reason: result.reason, file } as const
    failures.push(failure)
    // What was pasted is told beside its field.
    if (file) jobs.work.fail(failure)
  }
  return Promise.resolve()
}

/** Its words are not kept: many may come. */
function detailsOf({ byline, publisher, publishedAt }: KnownDetails): KnownDetails {
  return { byline, publisher, publishedAt }
}
