import type { Page } from 'playwright-core'

/** A file as the page would get it from the desktop. */
export interface DroppedFile {
  readonly name: string
  readonly content: string | Uint8Array
  readonly type?: string
}

/** Drops files on the middle of the page. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const packed = files.map(({ name, content, type = '' }) => ({
    name,
    type,
    base64: Buffer.from(content).toString('base64'),
  }))
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer()
    for (const { name, base64, type } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      transfer.items.add(new File([bytes], name, { type }))
    }
    return transfer
  }, packed)
  const main = page.getByRole('main')
  await main.dispatchEvent('dragover', { dataTransfer })
  await main.dispatchEvent('drop', { dataTransfer })
}

/** Takes files through the file chooser of the dialog that adds articles. */
export async function chooseFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await page.getByRole('button', { name: 'Add an article' }).first().click()
  const chooserOpened = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files' }).click()
  const chooser = await chooserOpened
  await chooser.setFiles(
    files.map(({ name, content, type = '' }) => ({
      name,
      mimeType: type,
      buffer: Buffer.from(content),
    })),
  )
}
