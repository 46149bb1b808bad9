import type { LaunchOptions } from 'playwright-core'
import { chromium } from 'playwright-core'
import type { BrowserCandidate } from './browser-candidates'
import { BROWSER_CANDIDATES } from './browser-candidates'

/**
 * No sandbox, since containers run as root; no GPU and no QUIC, since they have none; and no errands
 * of the browser's own. Web security stays on: the journeys test it.
 */
const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A slow machine needs a while for the first start from a cold disk. */
const LAUNCH_TIMEOUT_MS = 60_000

/** No browser could be launched; the message lists where one was looked for. */
export class NoBrowserError extends Error {
  constructor(attempts: readonly string[]) {
    super(
      [
        'No browser was found to test with. Tried:',
        ...attempts.map((attempt) => `  - ${attempt}`),
        'Install Chromium, or set BROWSER_EXE to the path of one.',
      ].join('\n'),
    )
    this.name = 'NoBrowserError'
  }
}

/**
 * How to launch the first browser that does launch: a file that is there may still lack a library,
 * so that each candidate has to draw a page before it is believed.
 *
 * @throws {NoBrowserError}
 */
export async function findBrowser(
  candidates: readonly BrowserCandidate[] = BROWSER_CANDIDATES,
): Promise<LaunchOptions> {
  const attempts: string[] = []
  for (const { name, prepare } of candidates) {
    try {
      const prepared = await prepare()
      if (prepared) {
        const options = { ...prepared, args: BROWSER_ARGUMENTS, timeout: LAUNCH_TIMEOUT_MS }
        await drawPage(options)
        return options
      }
      attempts.push(`${name}: not there`)
    } catch (error) {
      attempts.push(`${name}: ${firstLine(error)}`)
    }
  }
  throw new NoBrowserError(attempts)
}

async function drawPage(options: LaunchOptions): Promise<void> {
  const browser = await chromium.launch(options)
  try {
    const page = await browser.newPage()
    await page.setContent('<p>drawn</p>')
    await page.screenshot()
  } finally {
    await browser.close()
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? ''
}
