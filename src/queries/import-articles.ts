import { useMutation, useMutationState } from '@tanstack/react-query'
import type { ArticleDetails } from '../model/article'
import type { ColumnMapping, TablePreview } from '../intake/table/table-preview'
import { useJobs, type Jobs } from './jobs'
import type { WorkFailure } from './work'

/** What a reader brings: pasted words, with their mark-up where the clipboard had it, or files. */
export type Import = BroughtWords | BroughtFiles

interface BroughtWords {
  readonly kind: 'paste'
  readonly text: string
  readonly html: string | null
}

export interface BroughtFiles {
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
  /** What was known of it, and what came now. */
  readonly kept: KnownDetails
  readonly brought: KnownDetails
}

export type KnownDetails = Pick<ArticleDetails, 'byline' | 'publisher' | 'publishedAt'>

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
 * Reads what the reader brings. What was read is in the library by the end, and waits for its analysis. The part of the program
 * that does it is loaded when something is first brought; where that fails, the report says so.
 */
export async function importArticles(jobs: Jobs, brought: Import): Promise<ImportReport> {
  const controller = new AbortController()
  const reading = takeBrought(jobs, brought, controller.signal)
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

async function takeBrought(
  jobs: Jobs,
  brought: Import,
  signal: AbortSignal,
): Promise<ImportReport> {
  const taker = await import('./take-brought').catch(() => null)
  if (taker) return taker.takeBrought(jobs, brought, signal)
  const failure = { kind: 'intake', name: null, reason: 'reader-unavailable', file: null } as const
  if (brought.kind === 'files') jobs.work.fail(failure)
  return { added: [], known: [], failures: [failure], unclear: [] }
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
