import { useMutation } from '@tanstack/react-query'
import { readSettings, selectSettings } from '../store/settings-slice'
import type { RestoreResult } from '../storage/read-backup'
import type { ExportedFile } from './export-library'
import { decisions } from './decide'
import { useJobs, type Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { bringAnalysesUpToDate } from './load-library'
import { rereadArticles } from './reread-articles'
import { changeShelf } from './shelf'

/** The whole library as one file; null where the browser keeps nothing. */
export async function backUpLibrary(jobs: Jobs): Promise<ExportedFile | null> {
  const [{ writeBackup }, { BACKUP_EXTENSION }] = await Promise.all([
    import('../storage/write-backup'),
    import('../storage/backup-format'),
  ])
  const now = jobs.now()
  const settings = selectSettings(jobs.store.getState())
  const blob = await withStorage(jobs, (library) =>
    new Response(writeBackup(library, { settings, now })).blob(),
  )
  const day = new Date(now).toISOString().slice(0, 10)
  return blob && { name: `whosaid-${day}.${BACKUP_EXTENSION}`, blob }
}

/** Merges a backup into the library; null where the browser cannot keep it. */
export async function restoreLibrary(jobs: Jobs, file: Blob): Promise<RestoreResult | null> {
  const { readBackup } = await import('../storage/read-backup')
  const before = new Set(Object.keys(jobs.store.getState().entries))
  const result = await withStorage(jobs, (library) => readBackup(file.stream(), library))
  const entries = await withStorage(jobs, (library) => library.loadEntries())
  const { addEntries, changeSettings } = jobs.store.getState()
  addEntries(entries ?? [])
  if (result?.ok && result.settings !== null) changeSettings(readSettings(result.settings))
  const added = (entries ?? []).flatMap(({ id }) => (before.has(id) ? [] : id))
  await rereadArticles(jobs, added)
  jobs.channel.tell({ kind: 'articles-saved', ids: added })
  const decided = await decisions(jobs)
  await changeShelf(jobs, () => jobs.libraryClient.decide(decided))
  void bringAnalysesUpToDate(jobs).catch(() => {
    // The query of the models keeps the error, and the page tells it.
  })
  return result
}

export function useBackUp() {
  const jobs = useJobs()
  return useMutation({ mutationFn: () => backUpLibrary(jobs) })
}

/** What a restore has brought, or why it brought nothing; null where the browser cannot keep it. */
export type Restored = RestoreResult | null

export function useRestore() {
  const jobs = useJobs()
  return useMutation({ mutationFn: (file: Blob) => restoreLibrary(jobs, file) })
}
