import type { Locator } from 'playwright-core'

/** Where something stands on the page, measured when no font is on its way any more: a late one moves everything. */
export async function placeOf(target: Locator) {
  await target.waitFor()
  await target.page().evaluate(async () => {
    await document.fonts.ready
  })
  return target.boundingBox()
}
