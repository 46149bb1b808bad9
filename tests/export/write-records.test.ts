// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { openFile } from '../../src/intake/open-file'
import { writeJson, writeJsonLines } from '../../src/export/write-records'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { FERRY_ITEM, itemOf, TRICKY_WORDS, written } from '../support/export-items'
import { readItems } from '../support/read-items'

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

  it('are whole articles where some statements were chosen, and name those', async () => {
    const record = JSON.parse(
      await written(writeJsonLines([{ ...FERRY_ITEM, chosen: ['q2', 'gone'] }])),
    )
    expect(record).toMatchObject(FERRY_ANALYSIS)
    expect(record.chosen).toEqual(['q2'])
  })

  it('bring a whole article back where some statements were chosen', async () => {
    const lines = await written(writeJsonLines([{ ...FERRY_ITEM, chosen: ['q2'] }]))
    const [item] = await readItems(openFile(new File([lines], 'one-speaker.jsonl'), 7))
    expect(item?.analysis).toEqual(FERRY_ANALYSIS)
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
