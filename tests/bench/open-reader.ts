import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LaunchOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

const VIEWPORT = { width: 1440, height: 900 }

/** A library of thousands on a machine that has other things to do as well. */
const PATIENCE_MS = 600_000

/** A browser of its own that keeps things on the disk, as that of a reader does. */
export interface OpenReader {
  /** An empty page in the place of the one before. */
  newPage(): Promise<Page>
  close(): Promise<void>
}

/** A browser that was never here before. In the others of these benches nothing outlives the memory, and so costs less. */
export async function openReader(options: LaunchOptions): Promise<OpenReader> {
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-reader-'))
  const context = await chromium.launchPersistentContext(folder, {
    ...options,
    viewport: VIEWPORT,
  })
  context.setDefaultTimeout(PATIENCE_MS)
  // The compiler of these programs has functions keep their names by a helper that no page knows.
  await context.addInitScript('globalThis.__name = (named) => named')
  return {
    async newPage() {
      const page = await context.newPage()
      for (const other of context.pages()) if (other !== page) await other.close()
      return page
    },
    async close() {
      await context.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Resolves when the browser keeps so many articles of a kind. */
export async function waitUntilKept(
  page: Page,
  store: 'analyses' | 'segments',
  articles: number,
): Promise<void> {
  while ((await page.evaluate(countArticles, store)) < articles) await page.waitForTimeout(500)
}

/** Runs in the page: how many articles have a row in a store of the library; a part of the search index is of many. */
async function countArticles(store: 'analyses' | 'segments'): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('whosaid')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error('The library did not open.'))
  })
  const rows = database.transaction(store).objectStore(store)
  const request = store === 'analyses' ? rows.count() : rows.getAll()
  await new Promise((resolve) => {
    request.onsuccess = resolve
  })
  database.close()
  const found = request.result as number | readonly { readonly articleIds: readonly string[] }[]
  return typeof found === 'number'
    ? found
    : found.reduce((sum, { articleIds }) => sum + articleIds.length, 0)
}
