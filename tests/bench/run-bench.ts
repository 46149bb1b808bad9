/** `npm run bench`: how fast the engine and the page are on this machine, and what they weigh, as one table. */
import { chromium } from 'playwright-core'
import { engineVersion } from '../../src/analysis/engine-version'
import { findBrowser } from '../support/find-browser'
import { readModels } from '../support/read-models'
import { serveSite } from '../support/serve-site'
import { benchEngine } from './bench-engine'
import { benchFilter } from './bench-filter'
import { benchFirstLoad } from './bench-first-load'
import { benchImport } from './bench-import'
import { benchLibrary } from './bench-library'
import { benchModels } from './bench-models'
import { composeArticle, surnamesIn } from './compose-article'
import { formatTable } from './measures'
import { readManyArticles, readNews, readSamples } from './texts'

const models = await readModels()
const samples = await readSamples()
const news = await readNews()
const sets = news ? [samples, news] : [samples]
const ofModels = await benchModels()

const surnames = surnamesIn(samples.texts, models)
const articleOf = (words: number) => composeArticle(samples.texts, surnames, words)
const filterCases = [
  { text: articleOf(700), aim: 'under 16 ms' },
  { text: articleOf(20_000), aim: 'under 50 ms' },
]

/** Articles that are brought in at a time, and those of a large library. */
const MANY = 1000
const LIBRARY = 10_000

const brought =
  (await readManyArticles(MANY)) ?? Array.from({ length: MANY }, (_, at) => articleOf(200 + at))

const site = await serveSite()
try {
  const options = await findBrowser()
  const browser = await chromium.launch(options)
  const inBrowser = [
    ...(await benchEngine(sets, models, browser, site)),
    ...(await benchFilter(filterCases, browser, site)),
    ...(await benchFirstLoad(browser, site)),
  ]
  await browser.close()
  const withReader = [
    ...(await benchImport(options, site, brought, samples.texts.length)),
    ...(await benchLibrary(options, site, LIBRARY, engineVersion(models.versions))),
  ]
  process.stdout.write(`${formatTable([...ofModels, ...inBrowser, ...withReader])}\n`)
} finally {
  await site.close()
}
