// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { openFile } from '../../src/intake/open-file'
import type { OpenOptions } from '../../src/intake/intake-task'
import { readItems, textsOf } from '../support/read-items'

const STORY = 'The harbour board has sold the old ferry to a club of divers, said Ada Park.'

function open(text: string, name = 'news.csv', options: OpenOptions = {}) {
  return readItems(openFile(new File([text], name), 7, options))
}

describe('a table', () => {
  it('gives an article a row, by what its columns are called', async () => {
    const items = await open(
      `Headline,Author,Publication,Date,Link,Body\r\n` +
        `Old ferry sold,Ada Park,The Harbour Post,2011-07-04T10:00,https://example.org/1,"${STORY}\r\n\r\nIt said ""no more""."\r\n` +
        `Bridge shut,,,,,${STORY.replaceAll(',', ';')}\r\n`,
    )
    expect(items[0]).toMatchObject({
      name: 'Old ferry sold',
      result: {
        article: {
          title: 'Old ferry sold',
          byline: 'Ada Park',
          publisher: 'The Harbour Post',
          publishedAt: '2011-07-04',
          url: 'https://example.org/1',
          text: `Old ferry sold\n\n${STORY}\n\nIt said "no more".`,
          origin: { kind: 'file', name: 'news.csv' },
        },
      },
    })
    expect(items[1]!.result).toMatchObject({ article: { title: 'Bridge shut', byline: null } })
  })

  it.each([';', '\t', '|'])('may be divided by "%s"', async (mark) => {
    const items = await open(`title${mark}text\nFerry${mark}${STORY}\nBridge${mark}${STORY}\n`)
    expect(textsOf(items)).toEqual([`Ferry\n\n${STORY}`, `Bridge\n\n${STORY}`])
  })

  it('asks what its columns hold where that is in doubt', async () => {
    const table = `a,b,c\nFerry,${'words '.repeat(90)},${'more '.repeat(90)}\n`
    expect(await open(table)).toMatchObject([
      {
        name: 'news.csv',
        result: { ok: false, reason: 'needs-mapping' },
        table: {
          isSure: false,
          columns: [
            { name: 'a', samples: ['Ferry'] },
            { name: 'b', samples: [expect.stringMatching(/^(?:words )+words…$/)] },
            { name: 'c' },
          ],
        },
      },
    ])
    const items = await open(table, 'news.csv', { mapping: { text: 'c', title: 'a' } })
    expect(items[0]!.result).toMatchObject({
      article: { title: 'Ferry', text: expect.stringMatching(/^Ferry\n\nmore/) },
    })
  })

  it('takes a column far longer than all others for the text', async () => {
    const items = await open(`a,b\nFerry,${'words '.repeat(90)}\n`)
    expect(items[0]!.result.ok).toBe(true)
  })

  it('goes by its own columns where a mapping is meant for another table', async () => {
    const items = await open(`title,text\nFerry,${STORY.replaceAll(',', ';')}\n`, 'a.csv', {
      mapping: { text: 'c' },
    })
    expect(items[0]!.result.ok).toBe(true)
  })

  it('says which rows are broken, and reads the others', async () => {
    const rows = ['title,text', `A,"${STORY}"`, `B,"${STORY}`, `C,"${STORY}"`, `D,"${STORY}"`]
    const items = await open(`${rows.join('\n')}\n`)
    const read = items.flatMap(({ result }) => (result.ok ? [result.article.title] : []))
    expect(read).toContain('A')
    expect(read).toContain('D')
    const last = await open([...rows.slice(0, 2), `B,"${STORY}`].join('\n'))
    expect(last.map(({ name }) => name)).toEqual(['A', 'news.csv, row 3'])
    expect(textsOf(last)[1]).toBe('broken-row')
  })

  it('comes back from quotation marks without end', async () => {
    const items = await open(`title,text\n${`A,"${STORY}x\n`.repeat(3000)}`)
    expect(items.length).toBeGreaterThan(0)
  })

  it('gives 20,000 rows one by one, and gives way to the page', async () => {
    const row = `Ferry,${STORY.replaceAll(',', ';')}\n`
    const file = new File(['title,text\n', ...Array.from({ length: 20_000 }, () => row)], 'a.csv')
    let isHeard = false
    setTimeout(() => (isHeard = true))
    let rows = 0
    for await (const { result } of openFile(file, 7)) rows += Number(result.ok)
    expect(rows).toBe(20_000)
    expect(isHeard).toBe(true)
  })

  it('reads Western letters, also where two pieces of the file meet', async () => {
    const text = `title,text\n${'Café,Élan vital im Hafen sagte man\n'.repeat(12_000)}`
    for (const bytes of [Buffer.from(text), Buffer.from(text, 'latin1')]) {
      const items = await readItems(openFile(new File([bytes], 'a.csv'), 7))
      expect(new Set(textsOf(items))).toEqual(new Set(['Café\n\nÉlan vital im Hafen sagte man']))
    }
  })

  it.each([
    ['empty', 'title,text\n'],
    ['binary', 'title,\0text\n'],
  ])('answers "%s" to %j', async (reason, text) => {
    expect(textsOf(await open(text))).toEqual([reason])
  })
})

describe('JSON', () => {
  const object = {
    headline: 'Ferry',
    body: STORY,
    source: { name: 'The Harbour Post' },
    authors: ['Ada Park', 'Ben Cole'],
  }

  it.each([
    ['a list', JSON.stringify([object])],
    ['one object', JSON.stringify(object, null, 2)],
    ['a list in an object', JSON.stringify({ status: 'ok', articles: [object] })],
    ['lines', `${JSON.stringify(object)}\n\n`],
  ])('may be %s', async (_, text) => {
    expect((await open(text, 'news.json'))[0]!.result).toMatchObject({
      article: { title: 'Ferry', publisher: 'The Harbour Post', byline: 'Ada Park, Ben Cole' },
    })
  })

  it('says which lines are broken, and reads the others', async () => {
    const line = JSON.stringify(object)
    const items = await open([line, '{"headline":', '7', line].join('\n'), 'news.jsonl')
    expect(items.map(({ name }) => name)).toEqual([
      'Ferry',
      'news.jsonl, row 2',
      'news.jsonl, row 3',
      'Ferry',
    ])
    expect(textsOf(items).slice(1, 3)).toEqual(['broken-row', 'broken-row'])
  })

  it.each([
    ['damaged', '[{"text": '],
    ['damaged', '['.repeat(100_000)],
    ['empty', '[]'],
    ['broken-row', '7'],
    ['needs-mapping', '{"version": 1}'],
  ])('answers "%s" to %j', async (reason, text) => {
    expect(textsOf(await open(text, 'news.json'))).toEqual([reason])
  })

  it('is not fooled by names that objects have', async () => {
    const text = `{"__proto__": {"text": "x"}, "constructor": "y", "text": ${JSON.stringify(STORY)}}`
    expect(textsOf(await open(text, 'news.json'))).toEqual([STORY])
  })

  it('may be a feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Harbour Post',
      items: [
        {
          id: '1',
          title: 'Ferry',
          content_text: `${STORY} `.repeat(5),
          date_published: '2011-07-04T10:00:00Z',
        },
      ],
    }
    expect((await open(JSON.stringify(feed), 'feed.json'))[0]!.result).toMatchObject({
      article: { title: 'Ferry', publisher: 'The Harbour Post', publishedAt: '2011-07-04' },
    })
  })
})
