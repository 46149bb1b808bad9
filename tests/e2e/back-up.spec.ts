import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { dropFiles } from './drop-files'
import { journey } from './journey'
import { expectArticles, openEmptyLibrary, waitForTotal, waitUntilRead } from './library-actions'
import { saveAs } from './save-as'
import { SHELF, STRIKE, tableOf } from './shelf'

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

  await storage.getByRole('button', { name: 'Forget everything' }).click()
  const question = page.getByRole('dialog', { name: 'Forget everything?' })
  await question.getByRole('button', { name: 'Forget everything' }).click()
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
