import type { ManifestEntry } from './manifest'

/** How many bytes of all model files have been read, uncompressed. */
export interface LoadProgress {
  readonly done: number
  readonly total: number
}

/** How often progress is told at most: a bar moves smoothly, and the page is not kept busy with it. */
const REPORTS = 100

/**
 * Turns what has arrived of each file into the progress of all of them, told from none to all.
 *
 * @returns takes a file and the bytes of it that are there; less than the last time where it is
 *   fetched again
 */
export function addUpBytes(
  entries: readonly ManifestEntry[],
  onProgress?: (progress: LoadProgress) => void,
): (entry: ManifestEntry, arrived: number) => void {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  const arrivals = new Map<ManifestEntry, number>()
  let told = 0
  onProgress?.({ done: 0, total })
  return (entry, arrived) => {
    arrivals.set(entry, arrived)
    const done = [...arrivals.values()].reduce((sum, bytes) => sum + bytes, 0)
    const isWorthTelling = Math.abs(done - told) >= total / REPORTS || done === total
    if (!isWorthTelling || done === told) return
    told = done
    onProgress?.({ done, total })
  }
}
