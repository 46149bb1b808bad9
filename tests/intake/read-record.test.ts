// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { AnalysisRecord } from '../../src/model/analysis-record'
import { openFile } from '../../src/intake/open-file'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { readItems } from '../support/read-items'

const { id, text, title, byline, publisher, publishedAt, url } = FERRY
const RECORD: AnalysisRecord = {
  id,
  text,
  title,
  byline,
  publisher,
  publishedAt,
  url,
  ...FERRY_ANALYSIS,
}

async function open(value: unknown, name = 'ferry.json') {
  const [item] = await readItems(openFile(new File([JSON.stringify(value)], name), 7))
  return item!
}

describe('a record', () => {
  it.each(['ferry.json', 'ferry.jsonl'])('comes back from %s with its findings', async (name) => {
    expect(await open(RECORD, name)).toEqual({
      name: title,
      result: { ok: true, article: { ...FERRY, origin: { kind: 'file', name }, addedAt: 7 } },
      analysis: FERRY_ANALYSIS,
      table: null,
    })
  })

  it('comes with others, a line each', async () => {
    const lines = `${JSON.stringify(RECORD)}\n`.repeat(3) + '{"id": "x", "error": "No text."}\n'
    const items = await readItems(openFile(new File([lines], 'a.jsonl'), 7))
    expect(items.map(({ analysis }) => analysis !== null)).toEqual([true, true, true, false])
  })

  const entity = FERRY_ANALYSIS.entities[0]!
  const quote = FERRY_ANALYSIS.quotes[0]!
  it.each([
    ['a kind that is none', { entities: [{ ...entity, kind: 'ship' }] }],
    ['a name of an object for a kind', { entities: [{ ...entity, kind: 'toString' }] }],
    [
      'a span outside the text',
      {
        entities: [{ ...entity, mentions: [{ start: 0, end: 1e6, form: 'name', confidence: 1 }] }],
      },
    ],
    ['the same entity twice', { entities: [entity, entity] }],
    ['a speaker who is not there', { quotes: [{ ...quote, speaker: 'nobody' }] }],
    ['no content', { quotes: [{ ...quote, content: [] }] }],
    ['a confidence beyond 1', { quotes: [{ ...quote, confidence: 7 }] }],
    ['a list for a text', { language: ['en'] }],
  ])('is analysed anew where its findings have %s', async (_, change) => {
    const item = await open({ ...RECORD, ...change })
    expect(item).toMatchObject({ result: { ok: true, article: { text } }, analysis: null })
  })

  it('is analysed anew where its text has to be tidied', async () => {
    const item = await open({ ...RECORD, text: text.replaceAll('\n', '\r\n') })
    expect(item).toMatchObject({ result: { ok: true, article: { text } }, analysis: null })
  })

  it('does not bring an address that runs a script', async () => {
    const { result } = await open({ ...RECORD, url: 'javascript:alert(1)' })
    expect(result).toMatchObject({ article: { url: null } })
  })

  it('without words is none', async () => {
    expect((await open({ ...RECORD, text: ' ' })).result).toEqual({ ok: false, reason: 'empty' })
  })
})
