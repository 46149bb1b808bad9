import { expect } from 'vitest'
import { expectNoAxeViolations } from './accessibility'
import { journey } from './journey'

journey('smoke', async ({ reader }) => {
  await reader.open()
  expect(await reader.page.title()).toBe('Whosaid')
  expect(await reader.page.evaluate(() => crossOriginIsolated)).toBe(false)
  await expectNoAxeViolations(reader.page)
})
