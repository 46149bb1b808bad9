import { useMutation, useMutationState } from '@tanstack/react-query'
import { openFile } from '../intake/open-file'
import { readPastedHtml } from '../intake/read-pasted-html'
import { readPastedText } from '../intake/read-pasted-text'
import type { IntakeResult } from '../intake/intake-result'
import type { IntakeReason } from '../model/failure'
import { addArticle } from './change-library'
import { useJobs, type Jobs } from './jobs'

/** What a reader brings: pasted words, with their mark-up where the clipboard had it, or files. */
export type Import =
  | { readonly kind: 'paste'; readonly text: string; readonly html: string | null }
  | { readonly kind: 'files'; readonly files: readonly File[] }

export interface ImportFailure {
  /** The file's name; null for what was pasted. */
  readonly name: string | null
  readonly reason: IntakeReason
}

export interface ImportReport {
  /** Ids of the articles that are now in the library, in the order they came. */
  readonly added: readonly string[]
  readonly failures: readonly ImportFailure[]
}

const IMPORT_KEY = ['import']

/** Reads what the reader brings, one after another: a text that cannot be read does not stop the others. */
export async function importArticles(jobs: Jobs, brought: Import): Promise<ImportReport> {
  const added: string[] = []
  const failures: ImportFailure[] = []
  for await (const { name, result } of readAll(brought, jobs.now())) {
    if (result.ok) {
      added.push(result.article.id)
      void addArticle(jobs, result.article)
    } else failures.push({ name, reason: result.reason })
  }
  return { added, failures }
}

export function useImport() {
  const jobs = useJobs()
  return useMutation({
    mutationKey: IMPORT_KEY,
    mutationFn: (brought: Import) => importArticles(jobs, brought),
  })
}

/** True while something that was brought is being read. */
export function useIsImporting(): boolean {
  return useMutationState({ filters: { mutationKey: IMPORT_KEY, status: 'pending' } }).length > 0
}

interface Brought {
  readonly name: string | null
  readonly result: IntakeResult
}

async function* readAll(brought: Import, now: number): AsyncGenerator<Brought, void> {
  if (brought.kind === 'files') {
    for (const file of brought.files) yield* openFile(file, now)
    return
  }
  const { text, html } = brought
  const result = html === null ? readPastedText(text, now) : readPastedHtml(html, text, now)
  yield { name: null, result }
}
