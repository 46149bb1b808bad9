/** What this origin keeps of models, whatever folder they come from. */
const CACHE_NAME = 'whosaid-models'

/** Files kept in the browser from visit to visit. Where that is not allowed, nothing is found and nothing kept. */
export interface ModelCache {
  /** What is kept under an address; null where there is nothing. */
  find(url: string): Promise<Uint8Array | null>
  /** Keeps the bytes; false where the browser does not. */
  keep(url: string, bytes: Uint8Array): Promise<boolean>
  /** Throws away what is kept of a folder, but for these addresses. */
  keepOnly(folderUrl: string, urls: ReadonlySet<string>): Promise<void>
}

/**
 * The browser's Cache Storage. It is missing where the page has no secure address, forbidden in some
 * private windows, and may be full: then files are just fetched, so nothing here ever rejects.
 *
 * @see https://w3c.github.io/ServiceWorker/#cache-interface
 */
export function openModelCache(): ModelCache {
  async function attempt<Result>(
    action: (cache: Cache) => Promise<Result>,
    otherwise: Result,
  ): Promise<Result> {
    try {
      return await action(await caches.open(CACHE_NAME))
    } catch {
      return otherwise
    }
  }
  return {
    find: (url) =>
      attempt<Uint8Array | null>(async (cache) => {
        const response = await cache.match(url)
        return response ? new Uint8Array(await response.arrayBuffer()) : null
      }, null),

    keep: (url, bytes) =>
      attempt(async (cache) => {
        await cache.put(url, new Response(bytes as Uint8Array<ArrayBuffer>))
        return true
      }, false),

    keepOnly: (folderUrl, urls) =>
      attempt(async (cache) => {
        const others = (await cache.keys()).filter(
          ({ url }) => url.startsWith(folderUrl) && !urls.has(url),
        )
        await Promise.all(others.map((request) => cache.delete(request)))
      }, undefined),
  }
}
