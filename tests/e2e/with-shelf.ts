import type { Page } from 'playwright-core'
import { dropFiles } from './drop-files'
import { journey } from './journey'
import { openEmptyLibrary, waitForTotal, waitUntilRead } from './library-actions'
import { SHELF, tableOf } from './shelf'

/** A journey that begins in a library that holds the shelf, all of it read. */
export const withShelf = journey.extend<{ page: Page }>({
  page: async ({ reader }, use) => {
    await openEmptyLibrary(reader)
    await dropFiles(reader.page, [tableOf(SHELF)])
    await waitUntilRead(reader.page)
    await waitForTotal(reader.page, '4 articles')
    await use(reader.page)
  },
})
