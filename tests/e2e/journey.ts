import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { expect, inject, test } from 'vitest'

/** A reader with a browser of their own: nothing stored, nothing cached. */
export interface Reader {
  readonly page: Page
  /** Where the site is served, with a slash at its end. */
  readonly siteUrl: string
  /** Goes to an address of the site, by its hash. */
  open(hash?: string): Promise<void>
  /** Says before it happens that the console will report this, and that the journey means it to. */
  expectProblem(pattern: RegExp): void
}

/** A laptop's window. */
const VIEWPORT = { width: 1440, height: 900 }

/** What a reader waits for an answer on a slow machine under load. */
const ACTION_TIMEOUT_MS = 15_000

/**
 * A test in the real browser. It fails, whatever else it checks, if the page asks another host for
 * anything, breaks its content security policy, or reports an error to the console.
 */
export const journey = test.extend<{
  contextOptions: BrowserContextOptions
  browser: Browser
  reader: Reader
}>({
  contextOptions: {},
  browser: [
    // The pattern must be there for Vitest to see that nothing else is needed.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const browser = await chromium.connect(inject('browserEndpoint'))
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  reader: async ({ browser, contextOptions }, use) => {
    const context = await browser.newContext({ viewport: VIEWPORT, ...contextOptions })
    context.setDefaultTimeout(ACTION_TIMEOUT_MS)
    const page = await context.newPage()
    const problems = watchForProblems(page)
    const expected: RegExp[] = []
    const siteUrl = inject('siteUrl')
    await use({
      page,
      siteUrl,
      async open(hash = '') {
        await page.goto(siteUrl + hash)
      },
      expectProblem(pattern) {
        expected.push(pattern)
      },
    })
    await context.close()
    const unexpected = problems.filter((text) => !expected.some((pattern) => pattern.test(text)))
    expect(unexpected, 'problems that the browser reported').toEqual([])
  },
})

/** A list that grows by all that a quiet page would not do. */
function watchForProblems(page: Page): readonly string[] {
  const origin = new URL(inject('siteUrl')).origin
  const problems: string[] = []
  page.context().on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin)
      problems.push(`request to ${request.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => {
    problems.push(`uncaught ${String(error)}`)
  })
  page.on('crash', () => {
    problems.push('the page crashed')
  })
  return problems
}
