import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { hashText } from '../../src/model/hash-text'
import { articleOf, waitForSpeakers } from '../support/reader-actions'
import { expectNoAxeViolations } from './accessibility'
import { BRIDGE, BRIDGE_TITLE } from './articles'
import { expectFocus } from './expect-focus'
import { journey } from './journey'

/** More stops than any place of the page is away from another. */
const MOST_TABS = 90

/** Presses Tab until the focus is there, as somebody without a mouse has to. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < MOST_TABS; presses++) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${target.toString()}`)
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

function counterOf(page: Page): Locator {
  return page.getByRole('group', { name: 'Selection' }).getByRole('status')
}

journey('the first Tab offers to skip to the article', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await waitForSpeakers(page)
  await page.keyboard.press('Tab')
  await expectFocus(page.getByRole('link', { name: 'Skip to the content' }))
  await page.keyboard.press('Enter')
  await expectFocus(page.getByRole('main'))
})

journey('an article is brought in, found again and left, without a mouse', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await tabTo(page, page.getByRole('button', { name: 'Add an article' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Add an article' })
  await tabTo(page, dialog.getByRole('textbox'))
  await page.keyboard.insertText(BRIDGE)
  await tabTo(page, dialog.getByRole('button', { name: 'Read it' }))
  await page.keyboard.press('Enter')
  const headline = articleOf(page).getByRole('heading', { level: 1, name: BRIDGE_TITLE })
  await headline.waitFor()
  await page.reload()
  await headline.waitFor()
  await tabTo(page, page.getByRole('link', { name: /^War in Libya/ }))
  await page.keyboard.press('Enter')
  await articleOf(page)
    .getByRole('heading', { level: 1, name: /^War in Libya/ })
    .waitFor()
  await reader.open(`#/article/${hashText(BRIDGE)}?speaker=lena-ortiz`)
  await page.getByRole('status').filter({ hasText: 'Only Lena Ortiz' }).waitFor()
})

journey('a speaker is chosen by key, by number, and let go with Escape', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  const speakers = await waitForSpeakers(page)
  const first = speakers.getByRole('button').first()
  await tabTo(page, first)
  await page.keyboard.press('Space')
  const filter = page.getByRole('status').filter({ hasText: /^Only/ })
  await filter.waitFor()
  await page.keyboard.press('Escape')
  await filter.waitFor({ state: 'detached' })
  await page.keyboard.press('1')
  await filter.waitFor()
  expect(await first.getAttribute('aria-pressed')).toBe('true')
  await page.keyboard.press('1')
  await filter.waitFor({ state: 'detached' })
})

journey('an entity’s mentions are walked through, and Escape leads back', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await waitForSpeakers(page)
  await tabTo(page, page.getByRole('tab', { name: 'Who said what' }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const libya = page.getByRole('region', { name: /^Places/ }).getByRole('link', { name: /^Libya/ })
  await tabTo(page, libya)
  await page.keyboard.press('Enter')
  await counterOf(page).filter({ hasText: /^1 of/ }).waitFor()
  await articleOf(page)
    .locator(':focus')
    .filter({ hasText: /^Libya$/ })
    .waitFor()
  await page.keyboard.press(']')
  await counterOf(page).filter({ hasText: /^2 of/ }).waitFor()
  await page.keyboard.press('[')
  await counterOf(page).filter({ hasText: /^1 of/ }).waitFor()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  if ((await counterOf(page).count()) > 0) await page.keyboard.press('Escape')
  await counterOf(page).waitFor({ state: 'detached' })
  await expectFocus(libya)
})

journey('the mentions are one stop for Tab, and arrow keys move among them', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await waitForSpeakers(page)
  const mentions = articleOf(page).getByRole('link')
  await tabTo(page, mentions.nth(0))
  await page.keyboard.press('ArrowRight')
  await expectFocus(mentions.nth(1))
  await page.keyboard.press('End')
  await expectFocus(mentions.last())
  await page.keyboard.press('Home')
  await expectFocus(mentions.nth(0))
  await page.keyboard.press('Tab')
  await articleOf(page).locator('[data-start]:focus').waitFor({ state: 'detached' })
})

journey('a mention’s card is entered by key and left with Escape', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await waitForSpeakers(page)
  const mention = articleOf(page).getByRole('link').first()
  await tabTo(page, mention)
  const card = page.getByRole('dialog', { name: 'Libya' })
  await card.waitFor()
  await page.keyboard.press('ArrowDown')
  await card.locator(':focus').waitFor()
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  await expectFocus(mention)
})

journey('statements are walked through with n, p, j and k', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  const speakers = await waitForSpeakers(page)
  await page.keyboard.press('n')
  const bar = page.getByRole('group', { name: 'Selection' })
  const first = await bar.innerText()
  await page.keyboard.press('n')
  await expect.poll(() => bar.innerText()).not.toBe(first)
  await page.keyboard.press('p')
  await expect.poll(() => bar.innerText()).toBe(first)
  await page.keyboard.press('Escape')
  await bar.waitFor({ state: 'detached' })
  await page.keyboard.press('j')
  await expectFocus(speakers.getByRole('link').nth(0))
  await page.keyboard.press('j')
  await expectFocus(speakers.getByRole('link').nth(1))
  await page.keyboard.press('k')
  await expectFocus(speakers.getByRole('link').nth(0))
})

journey('/ goes to the search of names, from wherever the reader is', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await waitForSpeakers(page)
  await page.keyboard.press('/')
  const field = page.getByRole('searchbox', { name: 'Search the names' })
  await field.waitFor()
  await expectFocus(field)
  await page.keyboard.type('n1p?')
  expect(await field.inputValue()).toBe('n1p?')
  expect(await page.getByRole('dialog').count()).toBe(0)
})

journey('? shows every key, and gives the focus back', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await waitForSpeakers(page)
  const settings = page.getByRole('button', { name: 'Settings' })
  await settings.focus()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Help' })
  await help.waitFor()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })
  await expectFocus(settings)
})
