import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { AnalysisRecord } from '../../src/model/analysis-record'
import { dropFiles } from './drop-files'
import { resultsOf, search, waitForTotal, waitUntilRead } from './library-actions'
import { saveAs } from './save-as'
import { SHELF, STRIKE, tableOf } from './shelf'
import { withShelf } from './with-shelf'

interface Selector {
  readonly type: string
  readonly start?: number
  readonly end?: number
  readonly exact?: string
}

/** The results as a file of this form. */
async function exportAs(page: Page, form: RegExp): Promise<string> {
  await resultsOf(page).getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: form }).check()
  const file = await saveAs(page, dialog.getByRole('button', { name: 'Save the file' }))
  await dialog.waitFor({ state: 'detached' })
  return file.content.toString('utf8')
}

async function forgetEverything(page: Page): Promise<void> {
  const storage = page.getByRole('region', { name: 'Storage' })
  await storage.getByRole('button', { name: 'Forget everything' }).click()
  const question = page.getByRole('dialog', { name: 'Forget everything?' })
  await question.getByRole('button', { name: 'Forget everything' }).click()
  await page.getByText('There is no article in this library yet.').waitFor()
}

function readCsv(csv: string): readonly Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

const readLines = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AnalysisRecord)

describe('what is exported', () => {
  withShelf('is a table that a spreadsheet reads', async ({ page }) => {
    const statements = readCsv(await exportAs(page, /^Statements, spreadsheet/))
    expect(statements).toHaveLength(4)
    const [strike] = statements.filter((row) => Object.values(row).includes(STRIKE.title))
    expect(Object.values(strike ?? {})).toEqual(
      expect.arrayContaining(['Lena Ortiz', 'Amity Herald', '2011-06-10']),
    )
    const articles = readCsv(await exportAs(page, /^Articles, spreadsheet/))
    const titles = articles.map((row) => Object.values(row))
    for (const { title, publisher } of SHELF)
      expect(titles.some((row) => row.includes(title) && row.includes(publisher))).toBe(true)
  })

  withShelf('has links back to its statements', async ({ page }) => {
    for (const form of [/by article \(Markdown\)/, /by speaker \(Markdown\)/]) {
      const markdown = await exportAs(page, form)
      expect(markdown).toContain('The ferry strike will last a week')
      const links = [...markdown.matchAll(/\]\(<?(http[^)>\s]+)>?\)/g)].map(([, link]) => link)
      expect(links.length).toBeGreaterThanOrEqual(4)
      const address = new URL(links.find((link) => link?.includes('quote=')) ?? '')
      await page.goto(address.href)
      await page.getByRole('article').locator(':focus').waitFor()
      await page.goto(new URL('#/library', address).href)
    }
  })

  withShelf('goes to paper in the place of the page', async ({ page }) => {
    await page.evaluate(() => {
      window.print = () => undefined
    })
    await resultsOf(page).getByRole('button', { name: 'Export' }).click()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await dialog.getByRole('radio', { name: /On paper/ }).check()
    await dialog.getByRole('button', { name: 'Print' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.emulateMedia({ media: 'print' })
    const paper = await page.locator('body').innerText()
    for (const { title, publisher } of SHELF) {
      expect(paper).toContain(title)
      expect(paper).toContain(publisher)
    }
    expect(paper).toContain('Bread is a promise')
    expect(paper).not.toContain('Add an article')
    await page.emulateMedia({ media: 'screen' })
    expect(await page.locator('body').innerText()).not.toContain('Bread is a promise')
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('body').innerText()).not.toContain('Bread is a promise')
  })

  withShelf('is the same library when it is brought in again', async ({ page, reader }) => {
    const lines = await exportAs(page, /JSON Lines/)
    const records = readLines(lines)
    expect(records).toHaveLength(4)
    expect(JSON.parse(await exportAs(page, /Full findings \(JSON\)/))).toEqual(records)
    const rows = page.getByRole('list', { name: 'Articles' }).getByRole('listitem')
    const before = await rows.allInnerTexts()

    await forgetEverything(page)
    await dropFiles(reader.page, [{ name: 'library.jsonl', content: lines }])
    await waitForTotal(page, '4 articles')
    await expect.poll(() => rows.allInnerTexts()).toEqual(before)
    expect(readLines(await exportAs(page, /JSON Lines/))).toEqual(records)
  })

  withShelf(
    'brings whole articles back where only some statements were taken',
    async ({ page }) => {
      const text =
        '“The quay is ours,” said Lena Ortiz, the mayor of Port Amity.\n\n“It never was,” said Peter Hale, who leads the Harbour Board.'
      await dropFiles(page, [tableOf([{ ...STRIKE, title: 'Whose quay', text }])])
      await waitForTotal(page, '5 articles')
      await waitUntilRead(page)
      await page.getByRole('group', { name: 'Show' }).getByText('Statements').click()
      await search(page, '"the quay is ours"')
      await waitForTotal(page, '1 statement')
      const lines = await exportAs(page, /JSON Lines/)
      const [record, ...others] = readLines(lines)
      expect([others.length, record?.quotes.length, record?.chosen?.length]).toEqual([0, 2, 1])

      await search(page, '')
      await forgetEverything(page)
      await dropFiles(page, [{ name: 'quay.jsonl', content: lines }])
      await waitForTotal(page, '1 article')
      await page.getByRole('group', { name: 'Show' }).getByText('Statements').click()
      await waitForTotal(page, '2 statements')
    },
  )

  withShelf('points into the texts as the Web Annotation model does', async ({ page }) => {
    const records = readLines(await exportAs(page, /JSON Lines/))
    const exported: unknown = JSON.parse(await exportAs(page, /Web Annotation/))
    const selectors = [...allSelectors(exported)]
    const quotes = selectors.filter(({ type }) => type === 'TextQuoteSelector')
    const places = selectors.filter(({ type }) => type === 'TextPositionSelector')
    expect(quotes.length).toBeGreaterThanOrEqual(4)
    expect(places).toHaveLength(quotes.length)
    quotes.forEach(({ exact = '?' }, i) => {
      const { start, end } = places[i] ?? {}
      expect(records.some(({ text }) => text.slice(start, end) === exact)).toBe(true)
    })
  })
})

/** Every selector of a document, however deep. */
function* allSelectors(value: unknown): Generator<Selector, void> {
  if (typeof value !== 'object' || value === null) return
  if ('type' in value && String(value.type).endsWith('Selector')) yield value as Selector
  for (const part of Object.values(value)) yield* allSelectors(part)
}
