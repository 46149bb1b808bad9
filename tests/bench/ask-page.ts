import type { Page } from 'playwright-core'

/** How long the page took for one question, in milliseconds. */
export interface AskedTime {
  /** Until the library's worker had answered. */
  readonly answerMs: number
  /** Until the frame after the one that shows the results. */
  readonly paintedMs: number
}

interface Watched {
  /** When the worker answered last, by `performance.now()`. */
  lastAnswer: number
}

/** Notes when the library's worker answers; to be called before the page is opened. */
export async function watchAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as unknown as Watched
    const known = new WeakSet<Worker>()

    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
      if (!known.has(this)) {
        known.add(this)
        this.addEventListener(
          'message',
          ({ data }: MessageEvent<{ value?: { facets?: object } }>) => {
            if (data.value?.facets) watched.lastAnswer = performance.now()
          },
        )
      }
      Reflect.apply(postMessage, this, message)
    }
  })
}

/** Has the page ask one question after another by their addresses, each time waiting until the results are drawn. */
export async function askByAddress(
  page: Page,
  hashes: readonly string[],
): Promise<readonly AskedTime[]> {
  return page.evaluate(async (addresses) => {
    const times: AskedTime[] = []
    for (const address of addresses) {
      const results = document.querySelector('section[aria-label="Results"]')
      const start = performance.now()
      window.location.hash = address
      const isDrawn = () =>
        (window as unknown as Watched).lastAnswer > start &&
        results?.getAttribute('aria-busy') === 'false'
      do await new Promise(requestAnimationFrame)
      while (!isDrawn())
      await new Promise(requestAnimationFrame)
      const paintedMs = performance.now() - start
      times.push({ answerMs: (window as unknown as Watched).lastAnswer - start, paintedMs })
      await new Promise((done) => setTimeout(done, 50))
    }
    return times
  }, hashes)
}

/** Chooses one value of a facet after another, alone, each time waiting until the results are drawn. */
export async function askByFacets(page: Page, clicks: number): Promise<readonly AskedTime[]> {
  return page.evaluate(async (count) => {
    const times: AskedTime[] = []
    const boxes = (at: number) => {
      const groups = document.querySelectorAll('section[aria-label^="Filters"] fieldset')
      return groups[at % groups.length]?.querySelectorAll('input')
    }
    const frames = async (wanted: number) => {
      for (let at = 0; at < wanted; at++) await new Promise(requestAnimationFrame)
    }
    for (let at = 0; at < count; at++) {
      const box = boxes(at)?.[Math.floor(at / 7)]
      if (!box) continue
      const results = document.querySelector('section[aria-label="Results"]')
      const start = performance.now()
      box.click()
      const isDrawn = () =>
        (window as unknown as Watched).lastAnswer > start &&
        results?.getAttribute('aria-busy') === 'false'
      do await frames(1)
      while (!isDrawn())
      await frames(1)
      const paintedMs = performance.now() - start
      times.push({ answerMs: (window as unknown as Watched).lastAnswer - start, paintedMs })
      // What is chosen stands first. The question without it is remembered, not asked again.
      boxes(at)?.[0]?.click()
      await frames(5)
    }
    return times
  }, clicks)
}
