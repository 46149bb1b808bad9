import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import {
  articleOf,
  pasteArticle,
  readTextContent,
  waitForSpeakers,
} from '../support/reader-actions'
import { expectNoAxeViolations } from './accessibility'
import { BRIDGE, BRIDGE_TITLE, GERMAN } from './articles'
import { journey } from './journey'

journey('a pasted article is read, listed, and still there after a reload', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await pasteArticle(page, BRIDGE)
  const headline = articleOf(page).getByRole('heading', { level: 1, name: BRIDGE_TITLE })
  await headline.waitFor()
  const speakers = await waitForSpeakers(page)
  await speakers.getByRole('button', { name: /Lena Ortiz/ }).waitFor()
  expect(await readTextContent(page)).toContain('“Nobody asked us,” Mr Hale said.')
  await expectNoAxeViolations(page)

  await page.reload()
  await headline.waitFor()
  await speakers.getByRole('button', { name: /Lena Ortiz/ }).waitFor()
  const own = page.getByRole('region', { name: 'Your articles' })
  expect(await own.getByRole('link', { name: BRIDGE_TITLE }).count()).toBe(1)
})

journey('what is copied from a page keeps its headline and paragraphs', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await page.getByRole('button', { name: 'Add an article' }).click()
  const field = page.getByRole('dialog', { name: 'Add an article' }).getByRole('textbox')
  await field.click()
  await pasteRichText(page, {
    html: '<h1>Ferry back in service</h1><p>By Nora Quill</p><p>“She <b>floats</b>,” said Tom Reed, the captain.</p><p>Mr Reed sailed for Leith on Sunday.</p>',
    text: 'Ferry back in service By Nora Quill “She floats,” said Tom Reed, the captain. Mr Reed sailed for Leith on Sunday.',
  })
  await page.getByRole('button', { name: 'Read it' }).click()
  await articleOf(page).getByRole('heading', { level: 1, name: 'Ferry back in service' }).waitFor()
  const paragraphs = await articleOf(page).locator('p[data-paragraph]').allTextContents()
  expect(paragraphs.map((paragraph) => paragraph.trim())).toContain(
    '“She floats,” said Tom Reed, the captain.',
  )
})

/** Puts both kinds of text on the clipboard, as a browser does on copying, and pastes them. */
async function pasteRichText(page: Page, clip: { html: string; text: string }): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(async ({ html, text }) => {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    })
    await navigator.clipboard.write([item])
  }, clip)
  await page.keyboard.press('ControlOrMeta+v')
}

journey('text in another language is recognised, and said so', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await pasteArticle(page, GERMAN)
  await articleOf(page)
    .getByRole('status')
    .filter({ hasText: /German/ })
    .waitFor()
  expect(await articleOf(page).locator('[data-entity]').count()).toBe(0)
  await expectNoAxeViolations(page)
})

journey('the same words twice are one article', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await pasteArticle(page, BRIDGE)
  await pasteArticle(page, BRIDGE)
  await waitForSpeakers(page)
  const own = page.getByRole('region', { name: 'Your articles' })
  expect(await own.getByRole('listitem').count()).toBe(1)
})

journey('the title, publisher and date can be corrected, and stay so', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await pasteArticle(page, BRIDGE)
  await page.getByRole('button', { name: `Actions for ${BRIDGE_TITLE}` }).click()
  await page.getByRole('menuitem', { name: 'Edit details' }).click()
  const dialog = page.getByRole('dialog', { name: 'Article details' })
  await dialog.getByLabel('Title').fill('The bridge')
  await dialog.getByLabel('Publisher').fill('Port Amity Post')
  await dialog.getByLabel('Date').fill('2024-02-29')
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Save' }).click()
  const own = page.getByRole('region', { name: 'Your articles' })
  const item = own.getByRole('link', { name: /^The bridge Port Amity Post/ })
  await item.waitFor()
  await page.reload()
  await item.waitFor()
  await articleOf(page).getByText('29 February 2024').waitFor()
})

async function removeArticle(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${title}` }).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
}

journey('an article is removed without a question, and the removal undone', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await pasteArticle(page, BRIDGE)
  await waitForSpeakers(page)
  const item = page
    .getByRole('region', { name: 'Your articles' })
    .getByRole('link', { name: BRIDGE_TITLE })
  await removeArticle(page, BRIDGE_TITLE)
  await item.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await item.waitFor()
  await page.reload()
  await item.waitFor()
  await removeArticle(page, BRIDGE_TITLE)
  await page.getByRole('button', { name: 'Undo' }).waitFor()
  await expectNoAxeViolations(page)
})

journey('a removed article stays removed, samples too', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  const samples = page.getByRole('region', { name: 'Samples' })
  const item = samples.getByRole('link', { name: /^Skelhaven to silence/ })
  await removeArticle(page, 'Skelhaven to silence')
  await item.waitFor({ state: 'detached' })
  await page.reload()
  await samples.waitFor()
  expect(await item.count()).toBe(0)
})
