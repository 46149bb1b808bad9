import { StorageError } from '../storage/storage-error'
import type { LibraryStorage } from '../storage/open-library'
import type { Jobs } from './jobs'

/**
 * The browser's library, opened once; null where the browser has none for this page. What the
 * storage says of itself reaches the store.
 */
function library({ queryClient, openLibrary, store }: Jobs): Promise<LibraryStorage | null> {
  return queryClient.ensureQueryData({
    queryKey: ['storage'],
    queryFn: async () => {
      try {
        const opened = await openLibrary()
        store.getState().reportStorage('ready')
        return opened
      } catch {
        store.getState().reportStorage('unavailable')
        return null
      }
    },
  })
}

/**
 * Does something with the browser's library. Where that fails the session goes on and the store is
 * told; the result is then null.
 */
export async function withStorage<T>(
  jobs: Jobs,
  use: (library: LibraryStorage) => Promise<T>,
): Promise<T | null> {
  const opened = await library(jobs)
  if (!opened) return null
  try {
    const result = await use(opened)
    // A disk that was full has room again once something could be kept.
    if (jobs.store.getState().storage !== 'ready') jobs.store.getState().reportStorage('ready')
    return result
  } catch (error) {
    const full = error instanceof StorageError && error.code === 'full'
    jobs.store.getState().reportStorage(full ? 'full' : 'unavailable')
    return null
  }
}
