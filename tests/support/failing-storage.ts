import { StorageError, type StorageErrorCode } from '../../src/storage/storage-error'
import type { LibraryStorage } from '../../src/storage/open-library'

/** A library that reads as an empty one and keeps nothing: every change to it fails. */
export function createFailingStorage(code: StorageErrorCode): LibraryStorage {
  const fail = () => Promise.reject(new StorageError(code, 'a test wants it so'))
  const none = () => Promise.resolve([])
  const nothing = () => Promise.resolve(null)
  const nobody = () => ({ [Symbol.asyncIterator]: noSteps })
  return {
    loadEntries: none,
    loadDigests: nobody,
    loadArticles: none,
    loadArticle: nothing,
    loadAnalyses: () => Promise.resolve(new Map()),
    loadAnalysis: nothing,
    loadDecisions: none,
    loadSegments: () => Promise.resolve(new Map()),
    saveArticle: fail,
    saveArticles: fail,
    saveWhole: fail,
    saveFindings: fail,
    removeArticles: fail,
    forgetFindings: fail,
    findStrays: none,
    saveDecisions: fail,
    removeDecisions: fail,
    saveSegments: fail,
    removeSegments: fail,
    forgetEverything: fail,
    estimate: () => Promise.resolve({ used: null, quota: null }),
    askPersistence: nothing,
    close: () => undefined,
  }
}

const noSteps = () => ({ next: () => Promise.resolve({ done: true as const, value: undefined }) })
