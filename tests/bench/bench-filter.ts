import type { Browser, CDPSession, Locator, Page } from 'playwright-core'
import { pasteArticle, waitForSpeakers } from '../support/reader-actions'
import type { ServedSite } from '../support/serve-site'
import { formatMs } from './format-figures'
import type { Measure } from './measures'
import { median } from './median'
import { countRuns } from './texts'

/** After two to warm up. */
const RUNS = 15
const WARM_UP = 2

const VIEWPORT = { width: 1440, height: 900 }

/** A long article on a slow machine takes a while to be analysed and laid out for the first time. */
const ANALYSIS_TIMEOUT_MS = 120_000

/** An article and what may pass before its filter is seen. */
export interface FilterCase {
  readonly text: string
  readonly aim: string
}

/** How long the page takes from choosing a speaker to the filtered article on screen. */
export async function benchFilter(
  cases: readonly FilterCase[],
  browser: Browser,
  site: ServedSite,
): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  for (const { text, aim } of cases) {
    const context = await browser.newContext({ viewport: VIEWPORT })
    const page = await context.newPage()
    page.setDefaultTimeout(ANALYSIS_TIMEOUT_MS)
    await page.goto(site.url)
    await waitForSpeakers(page)
    await pasteArticle(page, text)
    const speakers = await waitForSpeakers(page)
    const runs = await timeChoices(page, speakers.getByRole('button').first())
    await context.close()
    const what = `Choosing a speaker, ${countRuns(text).toLocaleString('en-GB')} words`
    const medianOf = (key: keyof Choice) => formatMs(median(runs.map((run) => run[key])))
    measures.push(
      { what: `${what}, scripting`, value: medianOf('scriptingMs'), aim },
      { what: `${what}, style and layout`, value: medianOf('layoutMs'), aim: '' },
      { what: `${what}, click to painted`, value: medianOf('paintedMs'), aim: '' },
    )
  }
  return measures
}

interface Choice {
  readonly scriptingMs: number
  readonly layoutMs: number
  /** From the click to the frame after the one that shows the filter: a frame of waiting is in it. */
  readonly paintedMs: number
}

async function timeChoices(page: Page, speaker: Locator): Promise<readonly Choice[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const runs: Choice[] = []
  for (let run = 0; run < RUNS + WARM_UP; run++) {
    const before = await readMetrics(session)
    const paintedMs = await speaker.evaluate(clickAndWaitForFilter)
    const after = await readMetrics(session)
    const passed = (name: string) => 1000 * ((after.get(name) ?? 0) - (before.get(name) ?? 0))
    runs.push({
      scriptingMs: passed('ScriptDuration'),
      layoutMs: passed('LayoutDuration') + passed('RecalcStyleDuration'),
      paintedMs,
    })
    await speaker.click()
    await page.waitForFunction(() => !document.querySelector('[data-filtered]'))
  }
  return runs.slice(WARM_UP)
}

/** Chromium's own account, in seconds. */
async function readMetrics(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics')
  return new Map(metrics.map(({ name, value }) => [name, value]))
}

/** Runs in the page: milliseconds until the frame that shows the filter has been painted. */
async function clickAndWaitForFilter(speaker: HTMLElement | SVGElement): Promise<number> {
  const start = performance.now()
  speaker.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
  do await new Promise(requestAnimationFrame)
  while (!document.querySelector('[data-filtered]'))
  await new Promise(requestAnimationFrame)
  return performance.now() - start
}
