import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { buildPdf, column } from '../support/build-pdf'
import { dropFiles } from './drop-files'
import { journey } from './journey'
import { expectArticles, openEmptyLibrary, waitForTotal, waitUntilRead } from './library-actions'

const STORY =
  'The harbour board has sold the old ferry to a club of divers, said Ada Park, who has run it since spring.'

const workOf = (page: Page) => page.getByRole('region', { name: 'Work under way' })

/** The page is alive if it opens and closes something when it is asked to. */
async function expectAnswer(page: Page): Promise<void> {
  await page.getByText('How to ask').click()
  await page.getByText('articles with both words').waitFor()
  await page.getByText('How to ask').click()
  await page.getByText('articles with both words').waitFor({ state: 'hidden' })
}

journey(
  'archives that lie and bombs are refused, and what is sound comes in',
  async ({ reader }) => {
    const { page } = reader
    await openEmptyLibrary(reader)
    const bomb = zipSync(
      { 'bomb.txt': new Uint8Array(60_000_000), 'sound.txt': strToU8(`Sound story\n\n${STORY}`) },
      { level: 9 },
    )
    const tricks = zipSync({
      '../../../etc/passwd.txt': strToU8(`Climbing story\n\n${STORY} It climbs.`),
      'C:\\windows\\system.txt': strToU8(`Window story\n\n${STORY} It looks out.`),
    })
    await dropFiles(page, [
      { name: 'bomb.zip', content: bomb },
      { name: 'tricks.zip', content: tricks },
    ])
    await expectAnswer(page)
    await waitUntilRead(page)
    await expectArticles(page, ['Climbing story', 'Sound story', 'Window story'])
    await workOf(page).getByText('would unpack to far more').waitFor()
  },
)

journey(
  'nothing in a page or a PDF runs, and a lie about length is no harm',
  async ({ reader }) => {
    const { page } = reader
    await openEmptyLibrary(reader)
    const html = `<!doctype html><title>Page story</title><body><article><h1>Page story</h1>
    <p onclick="window.wasRun = 1">${STORY}</p><img src="x" onerror="window.wasRun = 1">
    <script>window.wasRun = 1</script><iframe srcdoc="<script>parent.wasRun = 1</script>"></iframe>
    <a href="javascript:window.wasRun = 1">Read on</a><img src="https://elsewhere.example/pixel.png">
    <svg onload="window.wasRun = 1"></svg><p>Nobody was asked, Ben Cole said on Monday.</p></article></body>`
    const pdf = buildPdf([
      [{ x: 50, y: 740, size: 24, text: 'Paper story' }, ...column(50, 700, [STORY, STORY])],
    ])
    const liar = pdf.replace(/\/Length \d+/, '/Length 999999999')
    await dropFiles(page, [
      { name: 'page.html', content: html, type: 'text/html' },
      { name: 'liar.pdf', content: Buffer.from(liar, 'latin1') },
    ])
    await waitUntilRead(page)
    await expectArticles(page, ['Page story', 'Paper story'])
    await page.getByRole('link', { name: 'Page story' }).click()
    await page.getByRole('article').getByText('Nobody was asked').waitFor()
    expect(await page.evaluate(() => 'wasRun' in window)).toBe(false)
  },
)

journey(
  'a table of 200,000 rows leaves the page usable, and can be called off',
  async ({ reader }) => {
    const { page } = reader
    await openEmptyLibrary(reader)
    // The rows are written in the page: sent to it, they would take longer than being read.
    const dataTransfer = await page.evaluateHandle((story) => {
      const rows = Array.from(
        { length: 200_000 },
        (_, i) => `Row story ${String(i)},"${story} It was the sale of number ${String(i)}."\n`,
      )
      const transfer = new DataTransfer()
      transfer.items.add(new File(['title,text\n', ...rows], 'rows.csv', { type: 'text/csv' }))
      return transfer
    }, STORY)
    await page.getByRole('main').dispatchEvent('drop', { dataTransfer })
    await workOf(page).getByRole('button', { name: 'Cancel' }).waitFor()
    await page.getByRole('link', { name: 'Row story 0', exact: true }).waitFor({ timeout: 60_000 })
    await expectAnswer(page)
    await workOf(page).getByRole('button', { name: 'Cancel' }).click()
    await workOf(page)
      .getByRole('button', { name: 'Cancel' })
      .waitFor({ state: 'detached', timeout: 60_000 })
    await expectAnswer(page)
  },
)

journey('an archive of archives is opened no deeper than one', async ({ reader }) => {
  const { page } = reader
  await openEmptyLibrary(reader)
  const nested = [1, 2, 3].reduce(
    (inside, level) => zipSync({ [`level${String(level)}.zip`]: inside }),
    zipSync({ 'deep.txt': strToU8(`Deep story\n\n${STORY}`) }),
  )
  await dropFiles(page, [
    { name: 'nested.zip', content: nested },
    { name: 'plain.txt', content: `Plain story\n\n${STORY}` },
  ])
  await waitForTotal(page, '1 article')
  await workOf(page).getByText('an archive inside an archive').waitFor()
})
