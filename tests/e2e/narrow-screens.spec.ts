import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { articleOf, waitForSpeakers } from '../support/reader-actions'
import { expectNoAxeViolations } from './accessibility'
import { journey } from './journey'

/** How far the page is wider than its window, in pixels. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

async function waitForMarks(page: Page): Promise<void> {
  await articleOf(page).getByRole('link').first().waitFor()
}

describe('on a phone', () => {
  const phone = journey.override('contextOptions', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })

  phone('the article has the page to itself', async ({ reader }) => {
    const { page } = reader
    await reader.open()
    await waitForMarks(page)
    expect(await overhang(page)).toBeLessThanOrEqual(0)
    expect(await page.getByRole('region', { name: 'Named speakers' }).count()).toBe(0)
    await expectNoAxeViolations(page)
  })

  phone('voices are a drawer, and choosing a statement leads into the text', async ({ reader }) => {
    const { page } = reader
    await reader.open()
    await waitForMarks(page)
    await page.getByRole('button', { name: 'Who said what' }).tap()
    const drawer = page.getByRole('dialog')
    await waitForSpeakers(page)
    await expectNoAxeViolations(page)
    await drawer.getByRole('link', { name: /personal view/ }).tap()
    await drawer.waitFor({ state: 'detached' })
    const reached = articleOf(page).locator(':focus')
    await reached.waitFor()
    const distance = async () => Math.abs(((await reached.boundingBox())?.y ?? Infinity) - 844 / 2)
    await expect.poll(distance).toBeLessThan(844 / 2)
    await page.getByRole('button', { name: 'Back to the list' }).tap()
    await drawer.getByRole('link', { name: /personal view/ }).waitFor()
  })

  phone('a tap on a name selects it and opens its card', async ({ reader }) => {
    const { page } = reader
    await reader.open()
    await waitForMarks(page)
    await articleOf(page).getByRole('link', { name: 'Sochi' }).first().tap()
    await page.getByRole('dialog', { name: 'Sochi' }).waitFor()
    await page.getByRole('group', { name: 'Selection' }).getByText('Sochi').waitFor()
    await expectNoAxeViolations(page)
  })

  phone('the library is a drawer', async ({ reader }) => {
    const { page } = reader
    await reader.open()
    await waitForMarks(page)
    await page.getByRole('button', { name: 'Library' }).tap()
    const drawer = page.getByRole('dialog', { name: 'Library' })
    await drawer.waitFor()
    await expectNoAxeViolations(page)
    await drawer.getByRole('link', { name: /^Skelhaven to silence/ }).tap()
    await drawer.waitFor({ state: 'detached' })
    await articleOf(page)
      .getByRole('heading', { level: 1, name: /^Skelhaven/ })
      .waitFor()
  })
})

describe('on the narrowest window that must work', () => {
  const narrow = journey.override('contextOptions', { viewport: { width: 320, height: 640 } })

  narrow('nothing has to be scrolled sideways', async ({ reader }) => {
    await reader.open()
    await waitForMarks(reader.page)
    expect(await overhang(reader.page)).toBeLessThanOrEqual(0)
  })
})

describe('on a tablet', () => {
  const tablet = journey.override('contextOptions', { viewport: { width: 1024, height: 768 } })

  tablet('article and voices stand side by side', async ({ reader }) => {
    const { page } = reader
    await reader.open()
    const speakers = await waitForSpeakers(page)
    expect(await overhang(page)).toBeLessThanOrEqual(0)
    const article = await articleOf(page).boundingBox()
    const panel = await speakers.boundingBox()
    expect(article && panel && article.x + article.width <= panel.x).toBe(true)
    await expectNoAxeViolations(page)
  })
})
