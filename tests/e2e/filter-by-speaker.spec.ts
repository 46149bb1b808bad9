import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { articleOf, waitForSpeakers } from '../support/reader-actions'
import { expectNoAxeViolations } from './accessibility'
import { expectFocus } from './expect-focus'
import { journey } from './journey'
import { placeOf } from './place-of'

function colourOf(locator: Locator): Promise<string> {
  return locator.evaluate((element) => getComputedStyle(element).color)
}

function isInView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })
}

journey('choosing a speaker dims everything else, in place', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  const speakers = await waitForSpeakers(page)
  const article = articleOf(page)
  const hers = article.getByText('would like to see the machinery')
  const others = article.getByText('said the fighting and the bombing')
  await page.mouse.move(600, 500)
  await page.mouse.wheel(0, 300)
  await page.waitForFunction(() => scrollY === 300)
  const before = { hers: await colourOf(hers), others: await colourOf(others) }
  const place = await placeOf(hers)

  const lavrov = speakers.getByRole('button', { name: /Sergei Lavrov/ })
  await lavrov.click()
  await page.getByRole('status').filter({ hasText: 'Only Sergei Lavrov' }).waitFor()
  expect(await lavrov.getAttribute('aria-pressed')).toBe('true')
  expect(new URL(page.url()).hash).toContain('speaker=sergei-lavrov')
  expect(await colourOf(hers)).toBe(before.hers)
  expect(await colourOf(others)).not.toBe(before.others)
  expect(await placeOf(hers)).toEqual(place)
  await expectNoAxeViolations(page)
})

journey(
  'several speakers can be chosen, and Back undoes one choice at a time',
  async ({ reader }) => {
    const { page } = reader
    await reader.open()
    const speakers = await waitForSpeakers(page)
    await speakers.getByRole('button', { name: /Sergei Lavrov/ }).click()
    await speakers.getByRole('button', { name: /Ghoga/ }).click()
    const status = page.getByRole('status').filter({ hasText: 'Only' })
    await status.filter({ hasText: 'Ghoga' }).filter({ hasText: 'Lavrov' }).waitFor()
    await page.goBack()
    await status.filter({ hasText: 'Lavrov' }).filter({ hasNotText: 'Ghoga' }).waitFor()
    await page.goBack()
    await status.waitFor({ state: 'detached' })
  },
)

journey('everyone can be shown again', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  const speakers = await waitForSpeakers(page)
  const lavrov = speakers.getByRole('button', { name: /Sergei Lavrov/ })
  await lavrov.click()
  await page.getByRole('button', { name: 'Show everyone' }).click()
  await page.waitForFunction(() => !location.hash.includes('speaker='))
  await expect.poll(() => lavrov.getAttribute('aria-pressed')).toBe('false')
})

journey('choosing a statement leads to it in the text, and back', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  const speakers = await waitForSpeakers(page)
  const statement = speakers.getByRole('link', { name: /personal view/ })
  await statement.click()
  await page.waitForFunction(() => location.hash.includes('quote='))
  const reached = articleOf(page).locator(':focus')
  await reached.waitFor()
  expect(await reached.textContent()).toMatch(/^the/)
  await expect.poll(() => isInView(reached)).toBe(true)
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await expectFocus(statement)
  await expectNoAxeViolations(page)
})
