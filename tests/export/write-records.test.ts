// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { writeJson, writeJsonLines } from '../../src/export/write-records'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { FERRY_ITEM, itemOf, TRICKY_WORDS, written } from '../support/export-items'

const unread = { ...itemOf('Not read yet.'), analysis: null }

describe('records', () => {
  it('hold the text, the details and all findings, and nothing of the library', async () => {
    const record = JSON.parse(await written(writeJsonLines([FERRY_ITEM])))
    const { title, byline, publisher, publishedAt, url } = FERRY_ITEM.article
    expect(record).toEqual({
      ...{ id: FERRY.id, text: FERRY.text, title, byline, publisher, publishedAt, url },
      ...FERRY_ANALYSIS,
    })
  })

  it('are one a line, without articles that have not been analysed', async () => {
    const lines = await written(writeJsonLines([FERRY_ITEM, unread, itemOf('Yes.\u2028No.')]))
    const records = lines.trimEnd().split('\n')
    expect(records.map((line) => JSON.parse(line).title)).toEqual([FERRY.title, 'Yes.\u2028No.'])
  })

  it('have the chosen statements only', async () => {
    const record = JSON.parse(await written(writeJsonLines([{ ...FERRY_ITEM, chosen: ['q2'] }])))
    expect(record.quotes).toEqual([FERRY_ANALYSIS.quotes[1]])
    expect(record.entities).toEqual(FERRY_ANALYSIS.entities)
  })

  it('make one list as JSON, an empty one too', async () => {
    const items = TRICKY_WORDS.map((words) => itemOf(words))
    const list: { title: string }[] = JSON.parse(await written(writeJson([unread, ...items])))
    expect(list.map(({ title }) => title)).toEqual(TRICKY_WORDS)
    expect(JSON.parse(await written(writeJson([unread])))).toEqual([])
  })

  it('can come one by one from a disk', async () => {
    async function* fromDisk() {
      await Promise.resolve()
      yield FERRY_ITEM
      yield itemOf('Yes.')
    }
    expect(JSON.parse(await written(writeJson(fromDisk())))).toHaveLength(2)
  })
})
