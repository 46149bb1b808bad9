import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LaunchOptions, Page } from 'playwright-core'
import type { ServedSite } from '../support/serve-site'
import { askByAddress, askByFacets, watchAnswers, type AskedTime } from './ask-page'
import { formatMegabytes, formatMs } from './format-figures'
import type { Measure } from './measures'
import { median } from './median'
import { openReader, waitUntilKept, type OpenReader } from './open-reader'
import { watchMemory, type HeapSize } from './page-memory'
import { scrollToEnd, type Scrolled } from './scroll-list'
import { writeLibrary } from './write-library'

/** Of each kind of visit. */
const VISITS = 3

const FACET_CLICKS = 28
const SCROLL_SECONDS = 30

const WORDS = [
  ...['government', 'police', 'the', 'people last year', 'gov*', '"of the"', 'said after'],
  ...[
    'police -government',
    'speaker:cel',
    'about:ner people',
    'after:2010-06 police',
    'kind:direct',
  ],
]
const QUESTIONS = WORDS.flatMap((words) =>
  ['', '&in=said', '&show=statements', '&sort=newest'].map(
    (options) => `#/library?q=${encodeURIComponent(words)}${options}`,
  ),
)

/** How a library of many analysed articles opens, answers and scrolls in the page, and what it holds in memory. */
export async function benchLibrary(
  options: LaunchOptions,
  site: ServedSite,
  articles: number,
  engine: string,
): Promise<readonly Measure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-backup-'))
  const reader = await openReader(options)
  try {
    const backup = join(folder, 'library.whosaid.jsonl.gz')
    await writeLibrary(backup, articles, engine)
    const restoredMs = await restore(reader, site, backup, articles)
    const listed: number[] = []
    const searched: number[] = []
    for (let visit = 0; visit < VISITS; visit++) {
      listed.push(await open(reader, site.url, '[aria-label="Your articles"] a[data-article]'))
      searched.push(await open(reader, `${site.url}#/library?q=government`, 'a[data-result]'))
    }
    const used = await use(reader, site)
    return toMeasures(articles, { restoredMs, listed, searched, ...used })
  } finally {
    await reader.close()
    await rm(folder, { recursive: true, force: true })
  }
}

interface Figures {
  readonly restoredMs: number
  readonly listed: readonly number[]
  readonly searched: readonly number[]
  readonly searches: readonly AskedTime[]
  readonly facets: readonly AskedTime[]
  readonly scrolled: Scrolled
  readonly heaps: readonly HeapSize[]
}

/** Milliseconds until a backup is in the library; then waits until the search has kept its index. */
async function restore(
  reader: OpenReader,
  site: ServedSite,
  backup: string,
  articles: number,
): Promise<number> {
  const page = await reader.newPage()
  await page.goto(`${site.url}#/library`)
  const start = performance.now()
  await page.getByLabel('Backup file').setInputFiles(backup)
  await page.getByText(/ articles? added/).waitFor()
  const restoredMs = performance.now() - start
  await waitUntilKept(page, 'segments', articles)
  return restoredMs
}

/** Milliseconds from the beginning of a visit to the first frame in which there is such an element. */
async function open(reader: OpenReader, url: string, selector: string): Promise<number> {
  const page = await reader.newPage()
  await page.goto(url, { waitUntil: 'commit' })
  const seen = await page.waitForFunction(
    (wanted) => (document.querySelector(wanted) ? performance.now() : null),
    selector,
    { polling: 'raf' },
  )
  return Number(await seen.jsonValue())
}

async function use(
  reader: OpenReader,
  site: ServedSite,
): Promise<Pick<Figures, 'searches' | 'facets' | 'scrolled' | 'heaps'>> {
  const page = await reader.newPage()
  const measureMemory = await watchMemory(page)
  await watchAnswers(page)
  await page.goto(`${site.url}#/library`)
  await page.locator('a[data-result]').first().waitFor()
  await settle(page)
  const facets = await askByFacets(page, FACET_CLICKS)
  const searches = await askByAddress(page, QUESTIONS)
  await askByAddress(page, ['#/library?sort=newest'])
  const scrolled = await scrollToEnd(page, SCROLL_SECONDS)
  return { searches, facets, scrolled, heaps: await measureMemory() }
}

/** Milliseconds in which the library's worker compares the words of all articles, once it is known who is who. */
const COMPARING = 40_000

/** What a visit begins with goes on behind the first answer: only then are there voices to choose from. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Speaker' }).waitFor()
  await page.waitForTimeout(COMPARING)
}

function toMeasures(articles: number, figures: Figures): readonly Measure[] {
  const of = `Library of ${articles.toLocaleString('en-GB')} articles`
  const { searches, facets, scrolled, heaps } = figures
  const total = heaps.reduce((sum, { bytes }) => sum + bytes, 0)
  const parts = heaps.map(({ name, bytes }) => `${name} ${formatMegabytes(bytes)}`).join(', ')
  return [
    { what: `${of}, restored from a backup`, value: formatMs(figures.restoredMs), aim: '' },
    {
      what: `${of}, until the list is drawn`,
      value: formatMs(median(figures.listed)),
      aim: 'under 2,000 ms',
    },
    {
      what: `${of}, until a first search is answered`,
      value: formatMs(median(figures.searched)),
      aim: 'under 2,000 ms',
    },
    ...timesOf(`${of}, ${String(searches.length)} searches`, searches),
    ...timesOf(`${of}, ${String(facets.length)} facets chosen`, facets),
    {
      what: `${of}, scrolled to its end: frames with a blank row, of ${String(scrolled.frames)}`,
      value: String(scrolled.blank),
      aim: '0',
    },
    {
      what: `${of}, scrolled to its end: longest frame`,
      value: formatMs(scrolled.longestMs),
      aim: '',
    },
    { what: `${of}, memory: ${parts}`, value: formatMegabytes(total), aim: 'under 600 MB' },
  ]
}

function timesOf(what: string, times: readonly AskedTime[]): readonly Measure[] {
  const p95 = (list: readonly number[]) =>
    list.toSorted((a, b) => a - b)[Math.floor(0.95 * list.length)] ?? NaN
  const row = (name: string, list: readonly number[], aim: string) => [
    { what: `${what}, ${name}: median`, value: formatMs(median(list)), aim: '' },
    { what: `${what}, ${name}: 95 of 100 within`, value: formatMs(p95(list)), aim },
  ]
  return [
    ...row(
      'answered',
      times.map(({ answerMs }) => answerMs),
      'under 50 ms',
    ),
    ...row(
      'painted',
      times.map(({ paintedMs }) => paintedMs),
      '',
    ),
  ]
}
