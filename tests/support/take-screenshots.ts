/**
 * A picture of the built site: `npx tsx tests/support/take-screenshots.ts <hash> <width> <theme> <out.png>`.
 * Four arguments make one picture; eight make two, and so on, of one build. Behind a blank in the hash
 * may stand how the name of a button begins that is pressed before: `"#/voice/person%3Aada-park Also in"`.
 */
import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser'
import { serveSite } from './serve-site'

/** Heights of a laptop and of a phone. */
const WIDE_HEIGHT = 900
const NARROW_HEIGHT = 844
const NARROW_WIDTH = 600

/** Long enough for models, fonts and the analysis of all samples; short enough to wait for. */
const SETTLE_MS = 8000

/** As long as what a button does may take to be seen. */
const PRESS_MS = 500

const [, , ...rest] = process.argv
if (rest.length === 0 || rest.length % 4 !== 0) {
  process.stderr.write('Usage: take-screenshots <hash> <width> <light|dark> <out.png> …\n')
  process.exit(1)
}

const [options, site] = await Promise.all([findBrowser(), serveSite()])
const browser = await chromium.launch(options)
for (let at = 0; at < rest.length; at += 4) {
  const [address = '', width = '', theme, file = ''] = rest.slice(at, at + 4)
  const [hash = '', ...button] = address.split(' ')
  const page = await browser.newPage({
    viewport: {
      width: Number(width),
      height: Number(width) < NARROW_WIDTH ? NARROW_HEIGHT : WIDE_HEIGHT,
    },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
  })
  await page.goto(`${site.url}${hash.startsWith('#') || hash === '' ? hash : `#${hash}`}`)
  await page.waitForTimeout(SETTLE_MS)
  if (button.length > 0) {
    await page
      .getByRole('button', { name: new RegExp(`^${button.join(' ')}`) })
      .first()
      .click()
    await page.mouse.move(0, 0)
    await page.waitForTimeout(PRESS_MS)
  }
  await page.screenshot({ path: file })
  await page.close()
}
await browser.close()
await site.close()
