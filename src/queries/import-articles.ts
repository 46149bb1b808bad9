import { useMutation, useMutationState } from '@tanstack/react-query'
import type { IntakeItem } from '../intake/intake-result'
import type { Article } from '../model/article'
import type { ColumnMapping, TablePreview } from '../intake/table/table-preview'
import { addArticle, addInPassing } from './change-library'
import { useJobs, type Jobs } from './jobs'
import { readFile, readPaste } from './read-brought'
import type { WorkFailure } from './work'

/** What a reader brings: pasted words, with their mark-up where the clipboard had it, or files. */
export type Import = BroughtWords | BroughtFiles

interface BroughtWords {
  readonly kind: 'paste'
  readonly text: string
  readonly html: string | null
}

interface BroughtFiles {
  readonly kind: 'files'
  readonly files: readonly File[]
  /** What the columns of tables hold, where the reader has said so. */
  readonly mapping?: ColumnMapping
}

export type ImportFailure = Extract<WorkFailure, { readonly kind: 'intake' }>

/** A table of which the reader has to say what its columns hold. */
export interface UnclearTable {
  readonly file: File
  readonly table: TablePreview
}

/** An article that was brought and had been there before in the same words, so that it is still one. */
export interface KnownArticle {
  readonly articleId: string
  /** False where it came twice at once. */
  readonly wasHere: boolean
  /** Details that came with it and are not those that the library keeps. */
  readonly others: readonly OtherDetail[]
}

export interface OtherDetail {
  readonly detail: 'byline' | 'publisher' | 'publishedAt'
  readonly kept: string
  readonly brought: string
}

export interface ImportReport {
  /** Ids of the articles that are now in the library, in the order they came, each once. */
  readonly added: readonly string[]
  /** Articles that had been there before: in the library, or among these. */
  readonly known: readonly KnownArticle[]
  readonly failures: readonly ImportFailure[]
  readonly unclear: readonly UnclearTable[]
}

const IMPORT_KEY = ['import']

/**
 * Reads what the reader brings, one after another: what cannot be read does not stop the others.
 * What was read is in the library by the end, and waits for its analysis.
 */
export async function importArticles(jobs: Jobs, brought: Import): Promise<ImportReport> {
  const controller = new AbortController()
  const reading = takeAll(jobs, brought, controller.signal)
  const importing = {
    callOff: () => {
      controller.abort()
    },
    ended: reading.catch(() => undefined),
  }
  jobs.importing.add(importing)
  try {
    return await reading
  } finally {
    jobs.importing.delete(importing)
  }
}

export function useImport() {
  const jobs = useJobs()
  return useMutation({
    mutationKey: IMPORT_KEY,
    mutationFn: (brought: Import) => importArticles(jobs, brought),
  })
}

/** Forgets what became of all that was brought, and the tables that wait for an answer with it. */
export function forgetImports({ queryClient }: Jobs): void {
  const mutations = queryClient.getMutationCache()
  for (const done of mutations.findAll({ mutationKey: IMPORT_KEY })) mutations.remove(done)
}

/** The tables among all that was brought of which the reader has to say what their columns hold. */
export function useUnclearTables(): readonly UnclearTable[] {
  return useMutationState({
    filters: { mutationKey: IMPORT_KEY, status: 'success' },
    select: ({ state }) => (state.data as ImportReport).unclear, // by the key
  }).flat()
}

/** True while something that was brought is being read. */
export function useIsImporting(): boolean {
  return useMutationState({ filters: { mutationKey: IMPORT_KEY, status: 'pending' } }).length > 0
}

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

async function takeAll(jobs: Jobs, brought: Import, signal: AbortSignal): Promise<ImportReport> {
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
      known.push({ articleId: article.id, wasHere, others: otherDetails(kept, article) })
    }
    if (!seen.has(article.id)) added.push(article.id)
    seen.set(article.id, kept ?? article)
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

type KnownDetails = Pick<Article, OtherDetail['detail']>

/** Where the two know different things; what only one of them knows is no contradiction. */
function otherDetails(kept: KnownDetails, brought: KnownDetails): readonly OtherDetail[] {
  return (['publisher', 'byline', 'publishedAt'] as const).flatMap((detail) => {
    const [here, there] = [kept[detail], brought[detail]]
    return here !== null && there !== null && here !== there
      ? [{ detail, kept: here, brought: there }]
      : []
  })
}
