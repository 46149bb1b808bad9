import type { LaunchOptions } from 'playwright-core'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findBrowser, NoBrowserError } from './find-browser'
import { serveSite } from './serve-site'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at its end. */
    readonly siteUrl: string
    /** Where the run's one browser listens. */
    readonly browserEndpoint: string
  }
}

/** Builds and serves the site and launches the browser, once for all journeys of a run. */
export default async function setUpJourneys(project: TestProject): Promise<() => Promise<void>> {
  const options = await findBrowserOrExit()
  const [site, browser] = await Promise.all([serveSite(), chromium.launchServer(options)])
  project.provide('siteUrl', site.url)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await site.close()
  }
}

/** Without a browser nothing can be learnt: a plain sentence says more than a stack of calls. */
async function findBrowserOrExit(): Promise<LaunchOptions> {
  try {
    return await findBrowser()
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
