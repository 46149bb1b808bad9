import { AnalysisError } from './analysis-error'

/**
 * A reader of the files in one folder of the web, by name.
 *
 * @param folderUrl absolute, with a slash at its end: a worker resolves relative addresses against
 *   its own script.
 * @throws {AnalysisError} `models-unavailable`, from the returned function, if a file cannot be had
 */
export function fetchFilesFrom(folderUrl: string): (name: string) => Promise<Uint8Array> {
  return async (name) => {
    const url = new URL(name, folderUrl)
    try {
      const response = await fetch(url)
      if (!response.ok) throw new Error(`HTTP status ${response.status.toString()}`)
      return new Uint8Array(await response.arrayBuffer())
    } catch (error) {
      throw new AnalysisError('models-unavailable', `${url.href}: ${String(error)}`, {
        cause: error,
      })
    }
  }
}
