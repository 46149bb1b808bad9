import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { articleOf } from '../support/reader-actions'
import { dropFiles } from './drop-files'
import { journey } from './journey'
import { openEmptyLibrary, resultsOf, search, waitForTotal, waitUntilRead } from './library-actions'
import { tableOf } from './shelf'

const MANY = 320

const BOATS = Array.from({ length: MANY }, (_, i) => ({
  title: `Boat number ${String(i)} is home`,
  publisher: i % 2 ? 'Amity Herald' : 'Firth Courier',
  date: `2012-01-${String(1 + (i % 28)).padStart(2, '0')}`,
  text: `“Boat ${String(i)} came home with the tide,” said Dora Finch, who waits on the quay.`,
}))

const withBoats = journey.extend<{ page: Page }>({
  page: async ({ reader }, use) => {
    await openEmptyLibrary(reader)
    await dropFiles(reader.page, [tableOf(BOATS)])
    await waitUntilRead(reader.page)
    await waitForTotal(reader.page, `${String(MANY)} articles`)
    await use(reader.page)
  },
})

/** Scrolls on until a result is there, and gives the link that opens it. */
async function scrollTo(page: Page, place: number): Promise<Locator> {
  const row = resultsOf(page).locator(`[aria-posinset="${String(place)}"] [data-result]`)
  await page.getByRole('heading', { level: 1, name: 'Library' }).hover()
  for (let i = 0; i < 200 && !(await row.count()); i++) {
    await page.mouse.wheel(0, 400)
    await page.waitForTimeout(40)
  }
  await row.scrollIntoViewIfNeeded()
  return row
}

/** Expects a result to have the focus, and to stand where it stood. */
async function expectBack(link: Locator, top: number): Promise<void> {
  await expect.poll(() => link.evaluate((it) => it === document.activeElement)).toBe(true)
  await expect.poll(async () => Math.abs((await topOf(link)) - top)).toBeLessThanOrEqual(2)
}

/** Expects the first result to stand in the window. */
async function expectTop(page: Page): Promise<void> {
  const first = resultsOf(page).locator('[aria-posinset="1"]')
  await expect.poll(() => topOf(first)).toBeGreaterThan(0)
  expect(await topOf(first)).toBeLessThan(900)
}

function topOf(link: Locator): Promise<number> {
  return link.evaluate((it) => it.getBoundingClientRect().top)
}

async function openAndReturn(page: Page, place: number, goBack: () => Promise<unknown>) {
  const link = await scrollTo(page, place)
  const top = await topOf(link)
  await link.click()
  await articleOf(page).getByText('came home with the tide').first().waitFor()
  await page.evaluate(() => window.scrollTo({ top: 9999 }))
  await goBack()
  await expectBack(link, top)
}

describe('the results of a question', () => {
  withBoats('stand where they were when the reader comes back', async ({ page }) => {
    await openAndReturn(page, 300, () => page.goBack())
    await openAndReturn(page, 150, () =>
      page.getByRole('link', { name: 'Search the library' }).click(),
    )
    await page.getByRole('group', { name: 'Show' }).getByText('Statements').click()
    await waitForTotal(page, `${String(MANY)} statements`)
    await openAndReturn(page, 200, () => page.goBack())
  })

  withBoats('stand where they were though they have to be asked for anew', async ({ page }) => {
    await page.clock.install()
    const link = await scrollTo(page, 250)
    const top = await topOf(link)
    await link.click()
    await articleOf(page).getByText('came home with the tide').first().waitFor()
    await page.clock.fastForward(120_000)
    await page.goBack()
    await expectBack(link, top)
  })

  withBoats('begin at the top for another question', async ({ page }) => {
    await scrollTo(page, 200)
    await page.getByRole('checkbox', { name: 'Amity Herald 160' }).check()
    await waitForTotal(page, '160 articles')
    await expectTop(page)
    await scrollTo(page, 100)
    await search(page, 'boat')
    await expectTop(page)
  })
})
