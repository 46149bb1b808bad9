import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { articleOf, pasteArticle, waitForSpeakers } from '../support/reader-actions'
import { expectNoAxeViolations } from './accessibility'
import { BRIDGE } from './articles'
import { journey } from './journey'
import { placeOf } from './place-of'
import { serveSlowModels } from './slow-models'

/** Where the first words of the article stand on the page. */
const placeOfText = (page: Page) => placeOf(articleOf(page).locator('[data-paragraph]').nth(1))

/** The names of all files that the browser keeps of the models. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const requests = await (await caches.open('whosaid-models')).keys()
    return requests.map(({ url }) => new URL(url).pathname.replace(/.*\//, ''))
  })

// With requests held up, one of the worker's others is now and then not let through by the browser's tools.
const SECOND_TRY = { retry: 2 }

journey(
  'an article is there before its findings, and models are downloaded once',
  SECOND_TRY,
  async ({ reader }) => {
    const { page, siteUrl } = reader
    const requested: string[] = []
    page.context().on('request', (request) => {
      if (request.url().includes('/models/')) requested.push(request.url().replace(/.*\//, ''))
    })
    const { gate, withoutLarge } = await serveSlowModels(page, siteUrl)

    await reader.open()
    const progress = articleOf(page).getByRole('progressbar', { name: withoutLarge })
    await progress.waitFor()
    await articleOf(page).getByRole('heading', { level: 1 }).waitFor()
    expect(await articleOf(page).locator('[data-entity]').count()).toBe(0)
    await expectNoAxeViolations(page)
    const place = await placeOfText(page)

    gate.open()
    await waitForSpeakers(page)
    await articleOf(page).locator('[data-entity]').first().waitFor()
    await progress.waitFor({ state: 'detached' })
    expect(await placeOfText(page)).toEqual(place)
    expect(new Set(requested).size).toBe(requested.length)
    await expect.poll(() => keptFiles(page)).toHaveLength(requested.length)

    requested.length = 0
    await page.reload()
    await pasteArticle(page, BRIDGE)
    await waitForSpeakers(page)
    expect(requested).toEqual(['manifest.json'])
  },
)

journey('models that were here before serve when they cannot be reached', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await waitForSpeakers(page)
  await expect.poll(() => keptFiles(page)).toContain('manifest.json')
  reader.expectProblem(/Failed to load resource/)
  await page.route('**/models/**', (route) => route.abort())
  await page.reload()
  await pasteArticle(page, BRIDGE)
  await waitForSpeakers(page)
  expect(await page.getByRole('alert').count()).toBe(0)
})
