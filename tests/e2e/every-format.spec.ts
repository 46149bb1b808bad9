import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { chooseFiles, dropFiles } from './drop-files'
import { journey } from './journey'
import { openEmptyLibrary, resultsOf, waitForTotal, waitUntilRead } from './library-actions'
import { BROUGHT, ONE_OF_EACH } from './one-of-each'

/** Each article's line: its title, and the publisher beside it. */
async function expectAllThere(page: Page): Promise<void> {
  await waitForTotal(page, `${String(BROUGHT.length)} articles`)
  await waitUntilRead(page)
  const rows = resultsOf(page).getByRole('list', { name: 'Articles' }).getByRole('listitem')
  for (const { title, publisher } of BROUGHT) {
    const row = rows.filter({ has: page.getByRole('link', { name: title, exact: true }) })
    await row.getByText(publisher, { exact: true }).waitFor()
  }
  expect(await page.getByText(/failed/).count()).toBe(0)
}

journey('files of every format come in through the file chooser', async ({ reader }) => {
  await openEmptyLibrary(reader)
  await chooseFiles(reader.page, ONE_OF_EACH)
  await expectAllThere(reader.page)
})

journey('files of every format come in by being dropped', async ({ reader }) => {
  await openEmptyLibrary(reader)
  await dropFiles(reader.page, ONE_OF_EACH)
  await expectAllThere(reader.page)
})
