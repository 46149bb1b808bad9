import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import type { Article } from '../../src/model/article'

/** The folder that the site of a test stands in. */
export const SITE = 'http://localhost:3000/'

/** A browser that was never here before: no library, no settings, no address, no files to be had. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
  serveSamples([])
}

/** Puts articles on the site as its samples, in place of those that were there. */
export function serveSamples(samples: readonly Article[]): void {
  const files = new Map(samples.map(({ id, text }) => [`articles/${id}.txt`, text]))
  const manifest = {
    version: 1,
    articles: samples.map(({ id, title, publisher, byline, publishedAt, url }) => ({
      slug: id,
      file: `${id}.txt`,
      title,
      publisher,
      byline,
      publishedAt,
      label: 'Invented story',
      url,
    })),
  }
  files.set('articles/manifest.json', JSON.stringify(manifest))
  vi.stubGlobal('fetch', (url: URL) => {
    const file = files.get(url.href.replace(SITE, ''))
    return Promise.resolve(new Response(file, { status: file === undefined ? 404 : 200 }))
  })
}

/** Lets every file of the site fail, as when the connection is gone. */
export function serveNothing(): void {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
}
