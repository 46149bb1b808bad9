/**
 * What went wrong with the browser's storage: `unavailable` where there is none or it cannot be
 * opened, `full` where there is no room left, `failed` for everything else.
 */
export type StorageErrorCode = 'unavailable' | 'full' | 'failed'

/** A failure of the browser's storage; the reader is told by its code. */
export class StorageError extends Error {
  override readonly name = 'StorageError'

  constructor(
    readonly code: StorageErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** The same failure as a `StorageError`, with the first code where nothing says better. */
export function toStorageError(error: unknown, otherwise: StorageErrorCode): StorageError {
  if (error instanceof StorageError) return error
  const full = nameOf(error) === 'QuotaExceededError'
  const message = error instanceof Error ? error.message : String(error)
  return new StorageError(full ? 'full' : otherwise, message, { cause: error })
}

/** True when the failure says that the connection was closed under the transaction's feet. */
export function isConnectionLost(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError'
}

/** By name and not by class: a DOMException of another window is no instance of this one's. */
function nameOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'name' in error ? error.name : null
}
