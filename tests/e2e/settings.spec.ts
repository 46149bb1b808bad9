import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { articleOf, waitForSpeakers } from '../support/reader-actions'
import { expectNoAxeViolations } from './accessibility'
import { journey } from './journey'

function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
}

function letterSizeOf(page: Page): Promise<number> {
  return articleOf(page)
    .locator('p[data-paragraph]')
    .first()
    .evaluate((paragraph) => parseFloat(getComputedStyle(paragraph).fontSize))
}

journey('dark paper is kept over a reload, whatever the system says', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await waitForSpeakers(page)
  const light = await paperOf(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByText('Dark', { exact: true }).click()
  await expect.poll(() => paperOf(page)).not.toBe(light)
  await expectNoAxeViolations(page)
  const dark = await paperOf(page)
  await page.reload()
  await waitForSpeakers(page)
  expect(await paperOf(page)).toBe(dark)
})

journey('the article’s text can be made larger', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await waitForSpeakers(page)
  const before = await letterSizeOf(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByText('Larger', { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect.poll(() => letterSizeOf(page)).toBeGreaterThan(before)
})

journey('single keys can be switched off', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await waitForSpeakers(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('1')
  await page.keyboard.press('?')
  // What the keys would have done would be there by the time that another dialog is.
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('dialog', { name: 'Settings' }).waitFor()
  expect(new URL(page.url()).hash).not.toContain('speaker=')
  expect(await page.getByRole('dialog').count()).toBe(1)
})

journey('removed samples can be brought back', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  const samples = page.getByRole('region', { name: 'Samples' })
  const item = samples.getByRole('link', { name: /^Skelhaven to silence/ })
  await page.getByRole('button', { name: /^Actions for Skelhaven to silence/ }).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await item.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Bring the removed samples back' }).click()
  await page.keyboard.press('Escape')
  await item.waitFor()
})
