import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { articleOf, waitForSpeakers } from '../support/reader-actions'
import { expectNoAxeViolations } from './accessibility'
import { expectFocus } from './expect-focus'
import { journey } from './journey'
import { placeOf } from './place-of'

/** Waits until the counter beside the selected name reads so. */
async function expectPlace(page: Page, place: RegExp): Promise<void> {
  const bar = page.getByRole('group', { name: 'Selection' })
  await bar.getByRole('status').filter({ hasText: place }).waitFor()
}

async function openNames(page: Page): Promise<void> {
  await waitForSpeakers(page)
  await page.getByRole('tab', { name: 'Names' }).click()
}

/** A place in the list of names; the article has links of that name too. */
function placeInList(page: Page, name: RegExp): Locator {
  return page.getByRole('region', { name: /^Places/ }).getByRole('link', { name })
}

journey('choosing a name leads to its first mention, and [ and ] walk on', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await openNames(page)
  await placeInList(page, /^Libya/).click()
  await expectPlace(page, /^1 of \d+$/)
  const steps = await page.evaluate(() => history.length)
  await page.keyboard.press(']')
  await expectPlace(page, /^2 of /)
  await page.keyboard.press(']')
  await expectPlace(page, /^3 of /)
  await page.keyboard.press('[')
  await expectPlace(page, /^2 of /)
  expect(await page.evaluate(() => history.length)).toBe(steps)
  expect(await articleOf(page).locator('[aria-current="true"]').textContent()).toBe('Libya')
  await expectNoAxeViolations(page)
})

journey('[ goes round from the first mention to the last', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await openNames(page)
  await placeInList(page, /^Libya/).click()
  await expectPlace(page, /^1 of/)
  await page.keyboard.press('[')
  await expectPlace(page, /^(\d+) of \1$/)
})

journey(
  'a mention that is clicked is selected where it stands, and then leads on',
  async ({ reader }) => {
    const { page } = reader
    await reader.open()
    const second = articleOf(page).getByRole('link', { name: 'Russia', exact: true }).nth(1)
    const place = await placeOf(second)
    await second.click()
    await expectPlace(page, /^2 of/)
    expect(await placeOf(second)).toEqual(place)
    await second.click()
    await expectPlace(page, /^3 of/)
  },
)

journey('Escape lets go, and so does Back', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await openNames(page)
  const libya = placeInList(page, /^Libya/)
  await libya.click()
  await expectPlace(page, /^1 of/)
  await page.keyboard.press('Escape')
  await page.getByRole('group', { name: 'Selection' }).waitFor({ state: 'detached' })
  await expectFocus(libya)
  await libya.click()
  await expectPlace(page, /^1 of/)
  await page.goBack()
  await page.getByRole('group', { name: 'Selection' }).waitFor({ state: 'detached' })
})

journey('names can be searched', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await openNames(page)
  const field = page.getByRole('searchbox', { name: 'Search the names' })
  await field.fill('medv')
  await page
    .getByRole('region', { name: /^People/ })
    .getByRole('link')
    .waitFor()
  expect(await page.getByRole('region', { name: /^Places/ }).count()).toBe(0)
  await field.fill('zzz')
  await page.getByText('No name here matches “zzz”.').waitFor()
  await expectNoAxeViolations(page)
})
