import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { readSettings, selectSettings } from '../store/settings-slice'
import type { RestoreResult } from '../storage/read-backup'
import type { ExportedFile } from './export-library'
import { decisions } from './decide'
import { useJobs, type Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { bringAnalysesUpToDate } from './load-library'
import { takeKept } from './reread-articles'
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

/**
 * Merges a backup into the library; null where the browser cannot keep it.
 *
 * @param onProgress told how many articles have been read so far
 */
export async function restoreLibrary(
  jobs: Jobs,
  file: Blob,
  onProgress: (articles: number) => void,
): Promise<RestoreResult | null> {
  const { readBackup } = await import('../storage/read-backup')
  const result = await withStorage(jobs, (library) =>
    readBackup(file.stream(), library, async (kept, articles) => {
      onProgress(articles)
      await takeKept(jobs, kept)
      jobs.channel.tell({ kind: 'articles-saved', ids: kept.map(({ article }) => article.id) })
    }),
  )
  if (result?.ok && result.settings !== null)
    jobs.store.getState().changeSettings(readSettings(result.settings))
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

/** Merges a backup into the library; `articles` says how many have been read so far. */
export function useRestore() {
  const jobs = useJobs()
  const [articles, setArticles] = useState(0)
  const restore = useMutation({
    mutationFn: (file: Blob) => restoreLibrary(jobs, file, setArticles),
    onSettled: () => {
      setArticles(0)
    },
  })
  return { ...restore, articles }
}
