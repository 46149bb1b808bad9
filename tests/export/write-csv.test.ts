// @vitest-environment node
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { writeArticlesCsv, writeStatementsCsv } from '../../src/export/write-csv'
import { unguardCell } from '../../src/model/spreadsheet-cell'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { FERRY_ITEM, itemOf, OPTIONS, TRICKY_WORDS, written } from '../support/export-items'

/** The rows as a program reads them that knows of the guard. */
function readBack(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
    transform: unguardCell,
  })
  expect(errors).toEqual([])
  return data
}

describe('the table of statements', () => {
  it('has a line for each, with the speaker, the words and the place', async () => {
    const rows = readBack(await written(writeStatementsCsv([FERRY_ITEM], OPTIONS)))
    expect(rows).toHaveLength(FERRY_ANALYSIS.quotes.length)
    expect(rows[1]).toMatchObject({
      words: 'the money would come from the harbour fund',
      speaker: 'Lena Ortiz',
      role: 'Mayor',
      kind: 'indirect',
      source: 'She',
      addressee: 'Amity Herald',
      confidence: '0.95',
      publisher: 'The Gull Island Post',
      published: '2024-03-05',
      url: FERRY_ITEM.article.url,
      link: OPTIONS.linkTo(FERRY, FERRY_ANALYSIS.quotes[1]!),
      article_id: FERRY.id,
      statement_id: 'q2',
    })
    const { start, end } = rows[1]!
    expect(FERRY.text.slice(Number(start), Number(end))).toBe(rows[1]!.words)
  })

  it('has the chosen ones only', async () => {
    const item = { ...FERRY_ITEM, chosen: ['q3', 'gone'] }
    const rows = readBack(await written(writeStatementsCsv([item], OPTIONS)))
    expect(rows.map((row) => row.statement_id)).toEqual(['q3'])
  })

  it('has a heading even where there is nothing under it', async () => {
    const item = { ...FERRY_ITEM, analysis: null }
    const csv = await written(writeStatementsCsv([item], OPTIONS))
    expect(csv.trim().split('\r\n')).toHaveLength(1)
  })

  it('begins with a byte order mark and ends its lines as RFC 4180 wants', async () => {
    const csv = await written(writeStatementsCsv([itemOf('Yes.')], OPTIONS))
    expect(csv).toMatch(/^\uFEFFwords,/)
    expect(csv.match(/\r\n/g)).toHaveLength(2)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})

describe('the table of articles', () => {
  it('has a line for each, read or not', async () => {
    const unread = { ...itemOf('Not read yet.'), analysis: null }
    const rows = readBack(await written(writeArticlesCsv([FERRY_ITEM, unread], OPTIONS)))
    expect(rows).toMatchObject([
      {
        title: FERRY.title,
        text: FERRY.text,
        statements: String(FERRY_ANALYSIS.quotes.length),
        voices: '3',
        persons: 'Lena Ortiz; Tom Beck; Sam Reed',
        places: 'Port Amity; Gull Island',
        language: 'en',
      },
      { title: 'Not read yet.', statements: '', persons: '', language: '' },
    ])
  })
})

describe('what a spreadsheet would run', () => {
  it.each(TRICKY_WORDS)('is harmless, and is %j again when it is read back', async (words) => {
    const csv = await written(writeArticlesCsv([itemOf(words)], OPTIONS))
    const cells = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data.flat()
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([])
    expect(readBack(csv)).toMatchObject([{ title: words, text: `${words}\n\n${words}` }])
  })
})
