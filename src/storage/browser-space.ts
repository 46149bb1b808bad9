/** What this site takes up in the browser, and how much it may; null where the browser does not say. */
export interface SpaceEstimate {
  /** Bytes, rounded by the browser; models and pages kept for offline use are among them. */
  readonly used: number | null
  /** Bytes. */
  readonly quota: number | null
}

/** How full the browser's storage is. Never fails. */
export async function estimateSpace(): Promise<SpaceEstimate> {
  try {
    const { usage = null, quota = null } = await storageManager().estimate()
    return { used: usage, quota }
  } catch {
    return { used: null, quota: null }
  }
}

/**
 * Asks the browser not to clear the library away when space runs short; it may ask the reader in
 * turn. True where that is promised, false where it is refused, null where the browser knows no such thing.
 */
export async function askPersistence(): Promise<boolean | null> {
  try {
    const storage = storageManager()
    return (await storage.persisted()) || (await storage.persist())
  } catch {
    return null
  }
}

/** @throws {TypeError} at its first use, where the page is not served securely or the browser is old */
function storageManager(): StorageManager {
  return navigator.storage
}
