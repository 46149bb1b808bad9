import type { Locator } from 'playwright-core'

/** Waits until the focus is there: it follows a key or a click, and may do so a frame later. */
export async function expectFocus(target: Locator): Promise<void> {
  await target.and(target.page().locator(':focus')).waitFor({ state: 'attached' })
}
