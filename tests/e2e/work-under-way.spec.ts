import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { createGate } from '../support/gate'
import { dropFiles, type DroppedFile } from './drop-files'
import { journey } from './journey'
import { openEmptyLibrary, waitForTotal, waitUntilRead } from './library-actions'
import { SHELF, tableOf } from './shelf'

const workOf = (page: Page) => page.getByRole('region', { name: 'Work under way' })

const BROKEN: readonly (readonly [DroppedFile, reason: string])[] = [
  [{ name: 'nothing.txt', content: '' }, 'There is no text in it.'],
  [{ name: 'photo.txt', content: Buffer.from('89504e470d0a1a0a00000d49484452', 'hex') }, 'picture'],
  [{ name: 'slides.pptx', content: 'PK\u0003\u0004' }, 'damaged'],
  [{ name: 'half.pdf', content: '%PDF-1.4\n1 0 obj\n<<' }, 'damaged'],
]

journey('broken files stop no other, and are listed with their reasons', async ({ reader }) => {
  const { page } = reader
  await openEmptyLibrary(reader)
  const [first, ...others] = BROKEN.map(([file]) => file)
  await dropFiles(page, [first!, tableOf(SHELF), ...others])
  await waitForTotal(page, '4 articles')
  await waitUntilRead(page)
  await workOf(page).getByText('4 failures').click()
  const failures = workOf(page).getByRole('listitem')
  for (const [{ name }, reason] of BROKEN)
    await failures
      .filter({ hasText: `${name}: ` })
      .filter({ hasText: reason })
      .waitFor()
  await workOf(page).getByRole('button', { name: 'Try half.pdf again' }).click()
  await workOf(page).getByText('0 read · 4 failed').waitFor()
  await workOf(page).getByText('4 failures').waitFor()
  await workOf(page).getByRole('button', { name: 'Dismiss' }).click()
  await workOf(page).waitFor({ state: 'detached' })
})

journey('articles that could not be analysed can all be tried again', async ({ reader }) => {
  const { page } = reader
  reader.expectProblem(/Failed to load resource|analysis\.worker/)
  await page.route('**/analysis.worker-*.js', (route) => route.abort())
  await openEmptyLibrary(reader)
  await dropFiles(page, [tableOf(SHELF)])
  await workOf(page).getByText('4 failures').click()
  await page.unroute('**/analysis.worker-*.js')
  await workOf(page).getByRole('button', { name: 'Try all again' }).click()
  await waitUntilRead(page)
  await page.getByRole('checkbox', { name: 'Lena Ortiz' }).first().waitFor()
  expect(
    await workOf(page)
      .getByText(/failure/)
      .count(),
  ).toBe(0)
})

journey('work can be held and goes on where it was', async ({ reader }) => {
  const { page } = reader
  const gate = createGate()
  await page.route('**/models/*.bin*', async (route) => {
    await gate.opened
    await route.continue()
  })
  await openEmptyLibrary(reader)
  await dropFiles(page, [tableOf(SHELF)])
  await waitForTotal(page, '4 articles')
  await workOf(page).getByRole('button', { name: 'Pause' }).click()
  await workOf(page).getByText('Paused').waitFor()
  gate.open()
  await workOf(page)
    .getByText(/[12] read · [23] waiting/)
    .waitFor()
  await workOf(page).getByRole('button', { name: 'Resume' }).click()
  await waitUntilRead(page)
  await workOf(page).getByText('4 read').waitFor()
})

journey('work can be called off; what is in stays', async ({ reader }) => {
  const { page } = reader
  await page.route('**/models/*.bin*', () => new Promise(() => undefined))
  await openEmptyLibrary(reader)
  await dropFiles(page, [tableOf(SHELF)])
  await waitForTotal(page, '4 articles')
  await workOf(page).getByRole('button', { name: 'Cancel' }).click()
  await workOf(page).getByText('Stopped').waitFor()
  await workOf(page).getByText('0 read').waitFor()
  await waitForTotal(page, '4 articles')
})
