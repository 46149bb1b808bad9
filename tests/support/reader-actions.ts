import type { Locator, Page } from 'playwright-core'

/** The open article on the page. */
export function articleOf(page: Page): Locator {
  return page.getByRole('article')
}

/** Brings an article in the way most readers do: paste it, headline first, and have it read. */
export async function pasteArticle(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an article' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add an article' })
  await dialog.getByRole('textbox').fill(text)
  await dialog.getByRole('button', { name: 'Read it' }).click()
  await dialog.waitFor({ state: 'hidden' })
  const name = text.slice(0, text.indexOf('\n'))
  await articleOf(page).getByRole('heading', { level: 1, name }).waitFor()
}

/** Waits until the open article has been analysed and somebody speaks in it. */
export async function waitForSpeakers(page: Page): Promise<Locator> {
  const speakers = page.getByRole('region', { name: 'Named speakers' })
  await speakers.waitFor()
  return speakers
}

/** The characters of the article's text as the page holds them. */
export async function readTextContent(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector('[data-paragraph]')?.parentElement?.textContent ?? '',
  )
}
