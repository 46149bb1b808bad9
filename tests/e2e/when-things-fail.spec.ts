import { expect } from 'vitest'
import { articleOf, pasteArticle, waitForSpeakers } from '../support/reader-actions'
import { expectNoAxeViolations } from './accessibility'
import { BRIDGE, BRIDGE_TITLE } from './articles'
import { createGate } from '../support/gate'
import { journey } from './journey'

const NOT_LOADED = /Failed to load resource/

journey('a browser that keeps nothing says so, and the session works', async ({ reader }) => {
  const { page } = reader
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('The user denied permission.', 'SecurityError')
      },
    })
  })
  await reader.open()
  await page.getByRole('alert').filter({ hasText: 'keeps nothing' }).waitFor()
  await pasteArticle(page, BRIDGE)
  const speakers = await waitForSpeakers(page)
  await speakers.getByRole('button', { name: /Lena Ortiz/ }).waitFor()
  await expectNoAxeViolations(page)
})

journey('settings that cannot be kept are no reason to fail', async ({ reader }) => {
  const { page } = reader
  reader.expectProblem(/Unable to update item 'whosaid-settings'/)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The user denied permission.', 'SecurityError')
      },
    })
  })
  await reader.open()
  await waitForSpeakers(page)
})

journey(
  'without its models an article can still be read, and they be fetched again',
  async ({ reader }) => {
    const { page } = reader
    reader.expectProblem(NOT_LOADED)
    await page.route('**/models/**', (route) => route.fulfill({ status: 404 }))
    await reader.open()
    const banner = page.getByRole('alert').filter({ hasText: 'language models' })
    await banner.waitFor()
    await articleOf(page).getByRole('heading', { level: 1 }).waitFor()
    await expectNoAxeViolations(page)
    await page.unroute('**/models/**')
    await banner.getByRole('button', { name: 'Try again' }).click()
    await waitForSpeakers(page)
    await banner.waitFor({ state: 'detached' })
  },
)

journey('without the samples the reader’s own articles work', async ({ reader }) => {
  const { page } = reader
  reader.expectProblem(NOT_LOADED)
  await page.route('**/articles/**', (route) => route.fulfill({ status: 500 }))
  await reader.open()
  await page.getByRole('alert').filter({ hasText: 'sample articles could not be loaded' }).waitFor()
  await pasteArticle(page, BRIDGE)
  await waitForSpeakers(page)
  await expectNoAxeViolations(page)
})

journey('an analysis that stops short can be tried again', async ({ reader }) => {
  const { page } = reader
  reader.expectProblem(/Failed to load resource|analysis\.worker/)
  await page.route('**/analysis.worker-*.js', (route) => route.abort())
  await reader.open()
  const again = page.getByRole('alert').getByRole('button', { name: 'Try again' })
  await again.waitFor()
  await page.unroute('**/analysis.worker-*.js')
  await again.click()
  await waitForSpeakers(page)
})

journey('an analysis shows how far it is, and can be called off', async ({ reader }) => {
  const { page } = reader
  const gate = createGate()
  await page.route('**/models/*.bin*', async (route) => {
    await gate.opened
    await route.continue()
  })
  await reader.open()
  await pasteArticle(page, BRIDGE)
  const progress = articleOf(page).getByRole('group', { name: 'Progress' })
  await progress.getByRole('progressbar', { name: 'Loading the language models' }).waitFor()
  await expectNoAxeViolations(page)
  await progress.getByRole('button', { name: 'Cancel' }).click()
  const stopped = articleOf(page).getByText('You stopped the reading of this article.')
  await stopped.waitFor()
  gate.open()
  const samples = page.getByRole('region', { name: 'Samples' })
  await samples.getByRole('link', { name: /^War in Libya .* voices/ }).waitFor()
  expect(await stopped.count()).toBe(1)
  await articleOf(page).getByRole('button', { name: 'Try again' }).click()
  await waitForSpeakers(page)
  await articleOf(page).getByRole('heading', { level: 1, name: BRIDGE_TITLE }).waitFor()
})

journey('bad input is refused with a sentence, and stays to be mended', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await page.getByRole('button', { name: 'Add an article' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add an article' })
  const field = dialog.getByRole('textbox')
  expect(await dialog.getByRole('button', { name: 'Read it' }).isDisabled()).toBe(true)
  await field.fill('\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000')
  await dialog.getByRole('button', { name: 'Read it' }).click()
  await dialog.getByRole('alert').filter({ hasText: 'no text that can be read' }).waitFor()
  await expectNoAxeViolations(page)
})

journey('a text above five megabytes is refused', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await page.getByRole('button', { name: 'Add an article' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add an article' })
  await dialog.getByRole('textbox').evaluate((area) => {
    // Typing six million characters takes minutes; pasting them is what a reader would do.
    const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
    setValue?.call(area, 'word '.repeat(1_200_000))
    area.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await dialog.getByRole('button', { name: 'Read it' }).click()
  await dialog.getByRole('alert').filter({ hasText: 'larger than Whosaid reads at once' }).waitFor()
})
