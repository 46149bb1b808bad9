import { StorageError, type StorageErrorCode } from '../../src/storage/storage-error'
import type { LibraryStorage } from '../../src/storage/open-library'

/** A library that reads as an empty one and keeps nothing: every change to it fails. */
export function createFailingStorage(code: StorageErrorCode): LibraryStorage {
  const fail = () => Promise.reject(new StorageError(code, 'a test wants it so'))
  return {
    loadArticles: () => Promise.resolve([]),
    loadAnalyses: () => Promise.resolve(new Map()),
    saveArticle: fail,
    saveAnalysis: fail,
    removeArticle: fail,
    close: () => undefined,
  }
}
