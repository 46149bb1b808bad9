import { buffer } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright-core'

/** A file that the page has handed to the reader. */
export interface SavedFile {
  readonly name: string
  readonly content: Buffer
}

/** Presses a button that saves a file, and opens the file. */
export async function saveAs(page: Page, button: Locator): Promise<SavedFile> {
  const saved = page.waitForEvent('download')
  await button.click()
  const download = await saved
  return {
    name: download.suggestedFilename(),
    content: await buffer(await download.createReadStream()),
  }
}
