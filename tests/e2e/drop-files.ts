import type { Page } from 'playwright-core'

/** A file as the page would get it from the desktop. */
export interface DroppedFile {
  readonly name: string
  readonly content: string
  readonly type?: string
}

/** Drops files on the middle of the page. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer()
    for (const { name, content, type } of dropped)
      transfer.items.add(new File([content], name, { type: type ?? '' }))
    return transfer
  }, files)
  const main = page.getByRole('main')
  await main.dispatchEvent('dragover', { dataTransfer })
  await main.dispatchEvent('drop', { dataTransfer })
}
