/** `npm run bench`: how fast the engine and the page are on this machine, as one table. */
import { chromium } from 'playwright-core'
import { findBrowser } from '../support/find-browser'
import { serveSite } from '../support/serve-site'
import { benchEngine, readModels } from './bench-engine'
import { benchFirstLoad } from './bench-first-load'
import { benchWorker } from './bench-worker'
import { formatTable } from './measures'
import { readNews, readSamples } from './texts'

const models = await readModels()
const samples = await readSamples()
const news = await readNews()
const sets = news ? [samples, news] : [samples]
const inNode = benchEngine(sets, models)

const site = await serveSite()
try {
  const browser = await chromium.launch(await findBrowser())
  const inBrowser = [
    ...(await benchWorker(sets, browser, site)),
    ...(await benchFirstLoad(browser, site)),
  ]
  await browser.close()
  process.stdout.write(`${formatTable([...inNode, ...inBrowser])}\n`)
} finally {
  await site.close()
}
