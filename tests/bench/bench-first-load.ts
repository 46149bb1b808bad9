import { gzipSync } from 'node:zlib'
import type { Browser, Page, Response } from 'playwright-core'
import { isGzip } from '../../src/model/is-gzip'
import type { ServedSite } from '../support/serve-site'
import { formatKilobytes, formatMs } from './format-figures'
import type { Measure } from './measures'
import { median } from './median'

const RUNS = 5

const VIEWPORT = { width: 1440, height: 900 }

/** What a first visit fetches, in the order of the table. */
const KINDS = ['script and style', 'fonts', 'models', 'articles and the rest'] as const
type Kind = (typeof KINDS)[number]

const AIMS: Partial<Record<Kind, string>> = { 'script and style': 'under 250 kB' }

/** What a first visit costs: bytes as a web server would send them, and the time until there is something to read. */
export async function benchFirstLoad(
  browser: Browser,
  site: ServedSite,
): Promise<readonly Measure[]> {
  const visits: Visit[] = []
  for (let run = 0; run < RUNS; run++) visits.push(await visit(browser, site))
  const last = visits.at(-1)
  return [
    ...KINDS.map((kind) => ({
      what: `First load, ${kind}, gzipped`,
      value: formatKilobytes(last?.bytes.get(kind) ?? 0),
      aim: AIMS[kind] ?? '',
    })),
    {
      what: 'First load, until the article can be read',
      value: formatMs(median(visits.map(({ readableMs }) => readableMs))),
      aim: 'under 1,000 ms',
    },
    {
      what: 'First load, until its findings are drawn',
      value: formatMs(median(visits.map(({ foundMs }) => foundMs))),
      aim: '',
    },
  ]
}

interface Visit {
  readonly bytes: ReadonlyMap<Kind, number>
  /** Milliseconds since the visit began. */
  readonly readableMs: number
  readonly foundMs: number
}

async function visit(browser: Browser, site: ServedSite): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', (response) => {
    responses.push(response)
  })
  await page.goto(site.url, { waitUntil: 'commit' })
  const readableMs = await timeUntilSeen(page, 'article p')
  const foundMs = await timeUntilSeen(page, 'article p [data-entity]')
  await page.waitForLoadState('networkidle')
  const bytes = new Map<Kind, number>()
  for (const response of responses) {
    const kind = kindOf(response.url())
    bytes.set(kind, (bytes.get(kind) ?? 0) + (await bytesOverTheWire(response)))
  }
  await context.close()
  return { bytes, readableMs, foundMs }
}

/** Milliseconds from the beginning of the visit to the first frame in which there is such an element. */
async function timeUntilSeen(page: Page, selector: string): Promise<number> {
  const seen = await page.waitForFunction(
    (wanted) => (document.querySelector(wanted) ? performance.now() : null),
    selector,
    { polling: 'raf' },
  )
  return Number(await seen.jsonValue())
}

function kindOf(url: string): Kind {
  if (/\.(?:js|css)$/.test(url)) return 'script and style'
  if (url.endsWith('.woff2')) return 'fonts'
  if (url.includes('/models/')) return 'models'
  return 'articles and the rest'
}

async function bytesOverTheWire(response: Response): Promise<number> {
  const body = await response.body()
  // Fonts and most models are compressed already, and no server does it twice.
  const isCompressed = kindOf(response.url()) === 'fonts' || isGzip(body)
  return isCompressed ? body.byteLength : gzipSync(body).byteLength
}
