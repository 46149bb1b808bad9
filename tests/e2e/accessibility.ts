import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Expects that axe finds nothing wrong with the page as it stands; in the dark only its colours are others. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await look(page, 'light', (axe) => axe)
  await look(page, 'dark', (axe) => axe.withRules(['color-contrast']))
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}

async function look(
  page: Page,
  colorScheme: 'light' | 'dark',
  choose: (axe: AxeBuilder) => AxeBuilder,
): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  // The other mode opens a page of its own to join what it finds in frames; there are none here.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await choose(axe).analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      rule: `${id}: ${help}`,
      where: target.join(' '),
      why: failureSummary,
    })),
  )
  expect(found, `axe, ${colorScheme}`).toEqual([])
}
