import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LaunchOptions, Page } from 'playwright-core'
import type { ServedSite } from '../support/serve-site'
import { waitForSpeakers } from '../support/reader-actions'
import { formatMs } from './format-figures'
import type { Measure } from './measures'
import { openReader, waitUntilKept } from './open-reader'
import { countRuns } from './texts'
import { clickUntil, type ClickWaits } from './watch-clicks'

/** As long as it takes from the chooser to the last finding, the reader goes on clicking. */
const CLICKED = ['input[type=search]', 'section[aria-label="Filters and storage"] input']

/** How long it takes to bring a thousand articles in, and how well the page answers meanwhile. */
export async function benchImport(
  options: LaunchOptions,
  site: ServedSite,
  texts: readonly string[],
  samples: number,
): Promise<readonly Measure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-texts-'))
  const reader = await openReader(options)
  try {
    // A file on the disk: what a test hands over from memory, the page has to unpack itself.
    const file = join(folder, 'news.jsonl')
    await writeFile(file, texts.map((text) => JSON.stringify({ text })).join('\n'))
    const page = await reader.newPage()
    const { seconds, waits } = await bring(page, site, file, samples)
    const words = texts.reduce((sum, text) => sum + countRuns(text), 0)
    const count = texts.length.toLocaleString('en-GB')
    return [
      {
        what: `Bringing in ${count} articles (${words.toLocaleString('en-GB')} words) until all are read`,
        value: `${seconds.toFixed(1)} s`,
        aim: 'under 40 s on two cores',
      },
      {
        what: `The slowest of ${String(waits.length)} clicks meanwhile, to its frame`,
        value: formatMs(Math.max(...waits)),
        aim: 'under 100 ms',
      },
    ]
  } finally {
    await reader.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Brings a file of texts in through the chooser. */
async function bring(
  page: Page,
  site: ServedSite,
  file: string,
  samples: number,
): Promise<ClickWaits & { readonly seconds: number }> {
  await page.goto(site.url)
  await waitForSpeakers(page)
  await waitUntilKept(page, 'analyses', samples)
  await page.getByRole('button', { name: 'Add an article' }).click()
  const chooserOpened = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files' }).click()
  const chooser = await chooserOpened
  const start = performance.now()
  await chooser.setFiles(file)
  let seconds = NaN
  const read = page
    .getByRole('status')
    .filter({ hasText: 'All is read' })
    .waitFor()
    .then(() => {
      seconds = (performance.now() - start) / 1000
    })
  const { waits } = await clickUntil(page, read, CLICKED)
  return { seconds, waits }
}
