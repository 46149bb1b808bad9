import { vi } from 'vitest'

/** What one origin keeps in its Cache Storage, by address. */
export type KeptFiles = Map<string, Uint8Array<ArrayBuffer>>

/** Gives the test a Cache Storage with one cache in it, as far as the page uses it, until globals are restored. */
export function installFakeCaches(kept: KeptFiles = new Map()): KeptFiles {
  const cache = {
    match: (url: string) => {
      const bytes = kept.get(url)
      return Promise.resolve(bytes && new Response(bytes))
    },
    put: async (url: string, response: Response) => {
      kept.set(url, new Uint8Array(await response.arrayBuffer()))
    },
    keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
    delete: ({ url }: Request) => Promise.resolve(kept.delete(url)),
  }
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache) })
  return kept
}
