import type { Page } from 'playwright-core'

/** Milliseconds between two clicks. */
const PAUSE = 500

/** How long clicks waited for the frame that answers them. */
export interface ClickWaits {
  /** Milliseconds, of each click, to 8 ms; those of under 16 ms count as 16. */
  readonly waits: readonly number[]
}

/**
 * Clicks on one thing after another, twice a second, until something has happened. The browser itself
 * says how long each click took from the hand to the frame.
 *
 * @param selectors what is clicked in turn; what is not there is passed over
 * @see https://w3c.github.io/event-timing/
 */
export async function clickUntil(
  page: Page,
  happened: Promise<unknown>,
  selectors: readonly string[],
): Promise<ClickWaits> {
  await page.evaluate(observeClicks)
  let isOver = false
  const end = happened.finally(() => {
    isOver = true
  })
  let clicks = 0
  for (let turn = 0; !isOver; turn++) {
    const place = await page.evaluate(placeOf, selectors[turn % selectors.length] ?? '')
    if (place) {
      await page.mouse.click(place.x, place.y)
      clicks++
    }
    await Promise.race([end, page.waitForTimeout(PAUSE)])
  }
  await end
  const slow = await page.evaluate(() => [...(window as unknown as Watched).slowClicks.values()])
  const quick = Array.from({ length: Math.max(0, clicks - slow.length) }, () => LEAST)
  return { waits: [...slow, ...quick] }
}

/** Shorter ones the browser does not tell of. */
const LEAST = 16

interface Watched {
  /** By the number of the interaction: pressing and letting go are one. */
  slowClicks: Map<number, number>
}

/** Runs in the page. */
function observeClicks(): void {
  const slowClicks = new Map<number, number>()
  ;(window as unknown as Watched).slowClicks = slowClicks
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId, duration } = entry as PerformanceEventTiming
      if (interactionId > 0)
        slowClicks.set(interactionId, Math.max(duration, slowClicks.get(interactionId) ?? 0))
    }
  })
  observer.observe({
    type: 'event',
    durationThreshold: 16,
    buffered: false,
  } as PerformanceObserverInit)
}

/** Runs in the page: the middle of what can be clicked; null where it is not in view. */
function placeOf(selector: string): { readonly x: number; readonly y: number } | null {
  const { left, top, width, height } =
    document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
  const isInView = width > 0 && top >= 0 && top + height <= window.innerHeight
  return isInView ? { x: left + width / 2, y: top + height / 2 } : null
}
