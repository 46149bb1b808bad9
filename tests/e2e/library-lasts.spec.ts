import type { Page } from 'playwright-core'
import { createGate } from '../support/gate'
import { dropFiles } from './drop-files'
import { journey } from './journey'
import { expectArticles, openEmptyLibrary, waitForTotal, waitUntilRead } from './library-actions'
import { BAKERY, MINISTERS, SAILING, SHELF, STRIKE, tableOf } from './shelf'

async function act(page: Page, title: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${title}` }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

journey('what one tab adds, corrects and removes, the other shows', async ({ reader }) => {
  const { page, siteUrl } = reader
  await openEmptyLibrary(reader)
  await dropFiles(page, [tableOf([STRIKE])])
  await waitForTotal(page, '1 article')
  const other = await page.context().newPage()
  await other.route('**/articles/manifest.json', (route) =>
    route.fulfill({ json: { version: 1, articles: [] } }),
  )
  await other.goto(`${siteUrl}#/library`)
  await waitForTotal(other, '1 article')

  await dropFiles(page, [tableOf([MINISTERS, BAKERY, SAILING])])
  await waitForTotal(other, '4 articles')
  await other.getByRole('checkbox', { name: 'Lena Ortiz 2' }).first().waitFor()

  await act(other, STRIKE.title, 'Edit details')
  const details = other.getByRole('dialog', { name: 'Article details' })
  await details.getByLabel('Title').fill('No boats today')
  await details.getByRole('button', { name: 'Save' }).click()
  await expectArticles(page, ['No boats today', MINISTERS.title, BAKERY.title, SAILING.title])

  await act(page, BAKERY.title, 'Remove')
  await expectArticles(other, ['No boats today', MINISTERS.title, SAILING.title])
  await page.getByRole('button', { name: 'Undo' }).click()
  await waitForTotal(other, '4 articles')
})

journey('a reload in the middle of a batch loses nothing that was in', async ({ reader }) => {
  const { page } = reader
  const gate = createGate()
  await page.route('**/models/*.bin*', async (route) => {
    await gate.opened
    await route.continue().catch(() => undefined)
  })
  await openEmptyLibrary(reader)
  await dropFiles(page, [tableOf(SHELF)])
  await waitForTotal(page, '4 articles')
  await page.reload()
  await waitForTotal(page, '4 articles')
  gate.open()
  await page.getByRole('checkbox', { name: 'Lena Ortiz 2' }).first().waitFor()
  await page.getByRole('checkbox', { name: 'Dora Finch 1' }).first().waitFor()
})

journey('with the storage full all is said, shown, and kept that was there', async ({ reader }) => {
  const { page } = reader
  await openEmptyLibrary(reader)
  await dropFiles(page, [tableOf([STRIKE])])
  await waitUntilRead(page)
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    }
  })
  await dropFiles(page, [tableOf([BAKERY, SAILING])])
  await page.getByRole('alert').filter({ hasText: 'storage is full' }).waitFor()
  await expectArticles(page, [STRIKE.title, BAKERY.title, SAILING.title])
  await page.getByRole('link', { name: BAKERY.title }).click()
  const article = page.getByRole('article')
  await article.getByText('who bakes it on the quay').waitFor()
  await page.getByRole('region', { name: 'Named speakers' }).getByText('Dora Finch').waitFor()
  await page.reload()
  await page.getByRole('link', { name: 'Search the library' }).click()
  await expectArticles(page, [STRIKE.title])
})
