import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { dropFiles } from './drop-files'
import { journey } from './journey'
import { expectArticles, openEmptyLibrary, waitForTotal, waitUntilRead } from './library-actions'
import { saveAs } from './save-as'
import { SHELF, STRIKE, tableOf } from './shelf'

/** How many articles come with the page. */
const SAMPLES = '11 articles'

const BOATS = Array.from({ length: 900 }, (_, i) => ({
  title: `Boat number ${String(i)} is home`,
  publisher: 'Amity Herald',
  date: '2012-01-01',
  text: `“Boat ${String(i)} came home with the tide,” said Dora Finch, who waits on the quay.`,
}))

async function forgetEverything(page: Page): Promise<void> {
  const storage = page.getByRole('region', { name: 'Storage' })
  await storage.getByRole('button', { name: 'Forget everything' }).click()
  const question = page.getByRole('dialog', { name: 'Forget everything?' })
  await question.getByRole('button', { name: 'Forget everything' }).click()
  await question.waitFor({ state: 'detached' })
}

/** How many articles the browser itself keeps. */
function articlesOnDisk(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('whosaid')
        opening.onerror = reject
        opening.onsuccess = () => {
          const count = opening.result.transaction('articles').objectStore('articles').count()
          count.onerror = reject
          count.onsuccess = () => {
            opening.result.close()
            resolve(count.result)
          }
        }
      }),
  )
}

journey('a backup brings the same library back after all was forgotten', async ({ reader }) => {
  const { page } = reader
  await openEmptyLibrary(reader)
  await dropFiles(page, [tableOf(SHELF)])
  await waitUntilRead(page)
  await waitForTotal(page, '4 articles')
  const storage = page.getByRole('region', { name: 'Storage' })
  const rows = page.getByRole('list', { name: 'Articles' }).getByRole('listitem')
  const before = await rows.allInnerTexts()
  const backup = await saveAs(page, storage.getByRole('button', { name: 'Back up to a file' }))
  expect(backup.name).toMatch(/^whosaid-\d{4}-\d\d-\d\d\.whosaid\.jsonl\.gz$/)

  await forgetEverything(page)
  await page.getByText('There is no article in this library yet.').waitFor()
  await page.reload()
  await page.getByText('There is no article in this library yet.').waitFor()

  const chooserOpened = page.waitForEvent('filechooser')
  await storage.getByRole('button', { name: 'Restore from a file' }).click()
  await (
    await chooserOpened
  ).setFiles({ name: backup.name, mimeType: 'application/gzip', buffer: backup.content })
  await storage.getByText('4 articles added.').waitFor()
  await waitForTotal(page, '4 articles')
  await expect.poll(() => rows.allInnerTexts()).toEqual(before)
  await page.reload()
  await expect.poll(() => rows.allInnerTexts()).toEqual(before)
})

journey(
  'forgetting in the middle of a batch ends it, and the samples come back',
  async ({ reader }) => {
    const { page } = reader
    await reader.open('#/library')
    await waitForTotal(page, SAMPLES)
    await dropFiles(page, [tableOf(BOATS)])
    const work = page.getByRole('region', { name: 'Work under way' })
    await work.getByText('Reading what you brought').waitFor()
    await page.getByRole('link', { name: 'Boat number 0 is home' }).waitFor()
    await forgetEverything(page)
    await waitForTotal(page, SAMPLES)
    await work.waitFor({ state: 'detached' })
    expect(await articlesOnDisk(page)).toBe(0)
    // Longer than anything waits before it is written.
    await page.waitForTimeout(6000)
    expect(await articlesOnDisk(page)).toBe(0)
    await page.reload()
    await waitForTotal(page, SAMPLES)
    expect(await work.count()).toBe(0)
  },
)

journey('a file that is no backup is refused, and nothing is lost', async ({ reader }) => {
  const { page } = reader
  await openEmptyLibrary(reader)
  await dropFiles(page, [tableOf([STRIKE])])
  await expectArticles(page, [STRIKE.title])
  const storage = page.getByRole('region', { name: 'Storage' })
  const chooserOpened = page.waitForEvent('filechooser')
  await storage.getByRole('button', { name: 'Restore from a file' }).click()
  const buffer = await readFile(new URL('shelf.ts', import.meta.url))
  await (await chooserOpened).setFiles({ name: 'a.gz', mimeType: 'application/gzip', buffer })
  await storage.getByText(/no backup of Whosaid/).waitFor()
  await expectArticles(page, [STRIKE.title])
})
