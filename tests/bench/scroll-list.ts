import type { Page } from 'playwright-core'

/** What was seen while a list was scrolled. */
export interface Scrolled {
  readonly frames: number
  /** Frames in which a row in view had nothing in it, or a part of the list had no row. */
  readonly blank: number
  /** The longest time between two frames, in milliseconds. */
  readonly longestMs: number
}

/**
 * Scrolls the page from its top to its bottom at an even pace and looks at what stands in view in
 * each frame.
 *
 * @param seconds that it should take
 */
export async function scrollToEnd(page: Page, seconds: number): Promise<Scrolled> {
  return page.evaluate(async (duration) => {
    const list = document.querySelector('section[aria-label="Results"] ul[aria-label]')
    let [frames, blank, longestMs] = [0, 0, 0]
    window.scrollTo(0, 0)
    const start = await new Promise<number>(requestAnimationFrame)
    for (let now = start; now - start < duration * 1000;) {
      const end = document.documentElement.scrollHeight - window.innerHeight
      window.scrollTo(0, (end * (now - start)) / 1000 / duration)
      const next = await new Promise<number>(requestAnimationFrame)
      longestMs = Math.max(longestMs, next - now)
      now = next
      frames++
      if (isBlank()) blank++
    }
    return { frames, blank, longestMs }

    function isBlank(): boolean {
      const bounds = list?.getBoundingClientRect() ?? new DOMRect()
      const top = Math.max(0, bounds.top)
      const bottom = Math.min(window.innerHeight, bounds.bottom)
      const rows = [...(list?.children ?? [])]
        .map((row) => ({ row, place: row.getBoundingClientRect() }))
        .filter(({ place }) => place.bottom > top && place.top < bottom)
      const covered = rows.reduce(
        (sum, { place }) => sum + Math.min(bottom, place.bottom) - Math.max(top, place.top),
        0,
      )
      // Rows may stand a pixel apart or overlap by one before they are measured.
      const hasGap = covered < bottom - top - 2 * rows.length
      return hasGap || rows.some(({ row }) => row.textContent === '')
    }
  }, seconds)
}
