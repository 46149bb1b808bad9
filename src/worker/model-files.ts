import type { ReadModelFile, WantedModel } from '../analysis/models/load-models'
import { fetchFile, fetchModel, isIntact } from './fetch-model'
import { openModelCache } from './model-cache'

/** The model files in one folder of the web. */
export interface ModelFiles {
  /** Rejects with an {@link AnalysisError} where a file cannot be had. */
  readonly read: ReadModelFile
  /**
   * To be called when all models have been read: lets go of their bytes, keeps the manifest, and
   * throws away what is kept of older ones. Resolves when that is done.
   */
  readonly tidy: () => Promise<void>
}

/** A model on its way here. */
interface Arrival {
  readonly content: Promise<Uint8Array>
  arrived: number
  listener: WantedModel['onBytes']
}

/**
 * A reader of models that downloads nothing twice: what arrives while another file fails waits for
 * the next try, and what has been whole once is kept by the browser, under its name and SHA-256.
 * The manifest is asked for anew each time; the one that is kept serves without a network.
 *
 * @param folderUrl absolute, with a slash at its end: a worker resolves relative addresses against
 *   its own script
 */
export function createModelFiles(folderUrl: string): ModelFiles {
  const cache = openModelCache()
  const arrivals = new Map<string, Arrival>()
  const kept: Promise<boolean>[] = []
  let manifest: { readonly url: string; readonly bytes: Uint8Array } | null = null

  async function readManifest(name: string): Promise<Uint8Array> {
    const url = new URL(name, folderUrl).href
    const bytes = await fetchFile(url, 'no-cache')
      .then(async (response) => new Uint8Array(await response.arrayBuffer()))
      .catch(async (error: unknown) => {
        const before = await cache.find(url)
        if (before) return before
        throw error
      })
    manifest = { url, bytes }
    return bytes
  }

  async function bring(url: string, key: string, wanted: WantedModel): Promise<Uint8Array> {
    const before = await cache.find(key)
    if (before && (await isIntact(wanted.entry, before))) return before
    const content = await fetchModel(url, wanted)
    // Nobody waits for the disk.
    kept.push(cache.keep(key, content))
    return content
  }

  function readModel(name: string, { entry, onBytes }: WantedModel): Promise<Uint8Array> {
    const url = new URL(name, folderUrl).href
    const key = `${url}?sha256=${entry.sha256}`
    const known = arrivals.get(key)
    if (known) {
      known.listener = onBytes
      onBytes(known.arrived)
      return known.content
    }
    const hear = (arrived: number): void => {
      arrival.arrived = arrived
      arrival.listener(arrived)
    }
    const content = bring(url, key, { entry, onBytes: hear })
    const arrival: Arrival = { content, arrived: 0, listener: onBytes }
    arrivals.set(key, arrival)
    content.catch(() => arrivals.delete(key))
    return content
  }

  return {
    read: (name, wanted) => (wanted ? readModel(name, wanted) : readManifest(name)),

    async tidy() {
      const inUse = new Set(arrivals.keys())
      arrivals.clear()
      const areKept = (await Promise.all(kept.splice(0))).every(Boolean)
      if (!areKept || !manifest) return
      inUse.add(manifest.url)
      if (await cache.keep(manifest.url, manifest.bytes)) await cache.keepOnly(folderUrl, inUse)
    },
  }
}
