import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { articleOf, pasteArticle, waitForSpeakers } from '../support/reader-actions'
import { expectNoAxeViolations } from './accessibility'
import { BRIDGE } from './articles'
import { expectFocus } from './expect-focus'
import { journey } from './journey'

function transcriptOf(page: Page): Locator {
  return articleOf(page).getByRole('list', { name: 'Transcript' })
}

function answerOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Why this speaker?' })
}

function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

/** How many stretches of the page are marked as those a step went by. */
function pointedAt(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('pointed-words') ?? [])].map((range) => range.toString()),
  )
}

journey('an article is read as a transcript, with mouse and keys', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await waitForSpeakers(page)
  await pasteArticle(page, BRIDGE)
  await page.getByRole('button', { name: /Lena Ortiz/ }).waitFor()
  await articleOf(page).getByRole('button', { name: 'Transcript' }).click()
  const row = transcriptOf(page).getByRole('listitem').filter({ hasText: 'Nobody asked us' })
  await row.waitFor()
  expect(new URL(page.url()).hash).toContain('view=transcript')
  await expectNoAxeViolations(page)

  await row.getByRole('heading').getByRole('link', { name: 'Peter Hale' }).click()
  await page.waitForFunction(() => location.hash.includes('quote='))
  const bar = page.getByRole('group', { name: 'Selection' })
  await bar.filter({ hasText: 'Nobody asked us' }).waitFor()
  await page.keyboard.press('n')
  await bar.filter({ hasNotText: 'Nobody asked us' }).waitFor()
  await transcriptOf(page).locator('a:focus').waitFor()
  await page.keyboard.press('p')
  await expectFocus(row.getByRole('heading').getByRole('link'))

  await page.keyboard.press('1')
  await page.getByRole('status').filter({ hasText: /^Only/ }).waitFor()
  await expectNoAxeViolations(page)
  await page.keyboard.press('t')
  const inText = articleOf(page).locator('[data-start]:focus')
  await inText.filter({ hasText: 'Nobody asked us' }).waitFor()
  await page.goBack()
  await row.waitFor()
})

/** Where the paragraph or row with these words stands in the window, in whole pixels. */
function topOf(page: Page, words: string): Promise<number> {
  const block = articleOf(page).locator('[data-paragraph], li').filter({ hasText: words })
  return block.evaluate((element) => Math.round(element.getBoundingClientRect().top))
}

journey('what is in view comes along into the transcript, and back', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await waitForSpeakers(page)
  const statement = 'could make Libya stable again'
  await articleOf(page)
    .locator('[data-paragraph]')
    .filter({ hasText: statement })
    .evaluate((element) => {
      window.scrollBy(0, element.getBoundingClientRect().top - 130)
    })
  await expect.poll(() => topOf(page, statement)).toBe(130)
  await page.keyboard.press('t')
  await transcriptOf(page).waitFor()
  await expect.poll(() => topOf(page, statement)).toBeLessThan(450)
  expect(await topOf(page, statement)).toBeGreaterThan(50)
  await page.keyboard.press('t')
  await transcriptOf(page).waitFor({ state: 'detached' })
  await expect.poll(() => topOf(page, statement)).toBe(130)
  await page.goBack()
  await transcriptOf(page).waitFor()
  await expect.poll(() => topOf(page, statement)).toBeLessThan(450)
})

journey('the reasons for a speaker are asked for, followed and left', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  const speakers = await waitForSpeakers(page)
  const why = speakers
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: /catalyst for co-operation/ }) })
    .getByRole('button', { name: 'Why this speaker?' })
    .last()
  await why.click()
  const steps = answerOf(page).getByRole('listitem').getByRole('button')
  await expectFocus(steps.first())
  expect(await pointedAt(page)).toEqual(['said'])
  await expectNoAxeViolations(page)
  await page.keyboard.press('Tab')
  await expect.poll(() => pointedAt(page)).toEqual(['He'])
  await page.keyboard.press('Enter')
  await articleOf(page).locator('[data-paragraph]:focus').filter({ hasText: 'catalyst' }).waitFor()
  await answerOf(page).waitFor()
  await steps.last().hover()
  await expect.poll(() => pointedAt(page)).toEqual(['Sergei Lavrov'])
  await page.keyboard.press('Escape')
  await answerOf(page).waitFor({ state: 'detached' })
  await expectFocus(why)
  expect(await pointedAt(page)).toEqual([])

  await page.keyboard.press('n')
  await page.getByRole('group', { name: 'Selection' }).waitFor()
  await page.keyboard.press('w')
  await answerOf(page).waitFor()
  await page.keyboard.press('Escape')
  await answerOf(page).waitFor({ state: 'detached' })
  await page.getByRole('group', { name: 'Selection' }).waitFor()
})

describe('on a phone', () => {
  const phone = journey.override('contextOptions', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })

  phone(
    'the transcript fits, and reasons lead from the drawer into the text',
    async ({ reader }) => {
      const { page } = reader
      await reader.open('')
      await articleOf(page).getByRole('link').first().waitFor()
      await articleOf(page).getByRole('button', { name: 'Transcript' }).tap()
      await transcriptOf(page).waitFor()
      expect(await overhang(page)).toBeLessThanOrEqual(0)
      await expectNoAxeViolations(page)
      await page.getByRole('button', { name: 'Who said what' }).tap()
      const drawer = page.getByRole('dialog', { name: 'Findings' })
      await drawer.getByRole('button', { name: 'Why this speaker?' }).first().tap()
      await answerOf(page).waitFor()
      await expectNoAxeViolations(page)
      await answerOf(page).getByRole('listitem').getByRole('button').first().tap()
      await drawer.waitFor({ state: 'detached' })
      await articleOf(page).locator('[data-paragraph]:focus').waitFor()
      expect(await answerOf(page).count()).toBe(0)
    },
  )
})
