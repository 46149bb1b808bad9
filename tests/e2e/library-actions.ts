import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Reader } from './journey'

/** A busy machine reads a batch of articles in this many milliseconds, most probably. */
const SLOW = { timeout: 60_000 }

/** Opens the room of all articles on a site that has no samples, so that all in it is the reader's own. */
export async function openEmptyLibrary(reader: Reader, hash = '#/library'): Promise<void> {
  await reader.page.route('**/articles/manifest.json', (route) =>
    route.fulfill({ json: { version: 1, articles: [] } }),
  )
  await reader.open(hash)
}

/** The results of the present question. */
export function resultsOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Results' })
}

/** Waits until the present question has so many results: "3 articles". */
export async function waitForTotal(page: Page, total: string): Promise<void> {
  await resultsOf(page).getByRole('status').getByText(total, { exact: true }).waitFor(SLOW)
}

/** The titles of the articles among the results, as they stand. */
export function titlesOf(page: Page): Promise<readonly string[]> {
  // A row may have other links as well, as to the versions of its story.
  return resultsOf(page)
    .getByRole('list', { name: 'Articles' })
    .locator('a[data-result]')
    .allTextContents()
}

/** Waits until all that was brought has been read. */
export async function waitUntilRead(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Work under way' }).getByText('All is read').waitFor(SLOW)
}

/** Asks the library for words, as a reader types them. */
export async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search the library' }).fill(words)
}

/** Expects that the question brings these articles, in any order. */
export async function expectArticles(page: Page, titles: readonly string[]): Promise<void> {
  const found = async () => (await titlesOf(page)).toSorted()
  await expect.poll(found, { message: page.url() }).toEqual(titles.toSorted())
}
