// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest'
import { openFile } from '../../src/intake/open-file'
import { buildPdf, column, type Drawn } from '../support/build-pdf'
import { readItems } from '../support/read-items'

beforeAll(async () => {
  // Without a browser there are no workers: the library then takes what a script would have left here.
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs' as string)
  Object.assign(globalThis, { pdfjsWorker: worker })
})

async function readPdf(pdf: string, name = 'ferry.pdf') {
  const items = await readItems(openFile(new File([Buffer.from(pdf, 'latin1')], name), 7))
  expect(items).toHaveLength(1)
  return items[0]!.result
}

async function textOf(...pages: (readonly Drawn[])[]) {
  const result = await readPdf(buildPdf(pages))
  return result.ok ? result.article.text : result.reason
}

const LEFT = [
  'The harbour board has sold the',
  'old ferry to a club of divers,',
  'said Ada Park, who has run the',
  'board since the spring of last',
  'year and knows every ship that',
  'came in from the islands',
]
const RIGHT = [
  'over the years. Nobody had put',
  'any question to the crew about',
  'the sale, Ben Cole said at the',
  'meeting of the harbour workers',
  'on Monday night, when the news',
  'was out in all of the town.',
]
const STORY = [...LEFT, ...RIGHT].join(' ')

describe('a PDF', () => {
  it('gives headline, byline, date and paragraphs', async () => {
    const result = await readPdf(
      buildPdf([
        [
          { x: 50, y: 740, size: 24, text: 'Old ferry sold to divers' },
          { x: 50, y: 710, text: 'By Ada Park' },
          { x: 50, y: 690, text: '4 July 2011' },
          ...column(50, 660, LEFT),
          ...column(50, 660 - 6 * 12 - 8, RIGHT),
        ],
      ]),
    )
    expect(result).toMatchObject({
      ok: true,
      article: {
        title: 'Old ferry sold to divers',
        byline: 'Ada Park',
        publishedAt: '2011-07-04',
        text: `Old ferry sold to divers\n\n${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`,
      },
    })
  })

  it('is read column by column, in whatever order it is drawn', async () => {
    const rows = LEFT.flatMap((left, i) => [
      { x: 320, y: 700 - i * 12, text: RIGHT[i]! },
      { x: 50, y: 700 - i * 12, text: left },
    ])
    expect(
      await textOf([
        { x: 50, y: 740, size: 24, text: 'Old ferry sold to the divers of the town' },
        ...rows,
      ]),
    ).toBe(`Old ferry sold to the divers of the town\n\n${STORY}`)
  })

  it('is read in three columns whose lines stand at different heights', async () => {
    const third = LEFT.map((line) => line.replace('ferry', 'tug'))
    const text = await textOf([
      ...column(30, 700, LEFT),
      ...column(215, 695, RIGHT),
      ...column(400, 691, third),
    ])
    expect(text.replace(/\s+/g, ' ')).toBe(`${STORY} ${third.join(' ')}`)
  })

  it('reads what runs across the columns between what is above and below', async () => {
    const text = await textOf([
      ...column(50, 740, LEFT),
      ...column(320, 740, RIGHT),
      { x: 50, y: 640, size: 20, text: 'Another story of the same town, and a long one' },
      ...column(50, 600, LEFT),
      ...column(320, 600, RIGHT),
    ])
    expect(text).toBe(`Another story of the same town, and a long one\n\n${STORY}\n\n${STORY}`)
  })

  it('makes words whole that the end of a line divides, and leaves compounds theirs', async () => {
    const text = await textOf(
      column(50, 700, [
        'The harbour board has been asked to investi-',
        'gate the sale of a sea-going ferry, a well-',
        'known ship and the last sea-',
        'going one that the Anglo-',
        'Scottish company and its co-',
        'operative built. A cooperative was asked.',
      ]),
    )
    expect(text).toBe(
      'The harbour board has been asked to investigate the sale of a sea-going ferry, a well-known ship and the last sea-going one that the Anglo-Scottish company and its cooperative built. A cooperative was asked.',
    )
  })

  it('leaves out running heads and page numbers, and joins paragraphs across pages', async () => {
    const page = (number: number, lines: readonly string[]) => [
      { x: 50, y: 780, size: 8, text: `The Harbour Post, 4 July 2011, page ${number}` },
      ...column(50, 740, lines),
      { x: 290, y: 20, text: `${number}` },
    ]
    expect(await textOf(page(1, LEFT), page(2, RIGHT))).toBe(STORY)
  })

  it('begins a paragraph where a line is set in', async () => {
    const [first = '', ...rest] = RIGHT
    const text = await textOf([
      ...column(50, 700, LEFT),
      { x: 62, y: 700 - 6 * 12, text: first },
      ...column(50, 700 - 7 * 12, rest),
    ])
    expect(text).toBe(`${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`)
  })

  it('takes the newspaper’s name above the headline for the publisher', async () => {
    const result = await readPdf(
      buildPdf([
        [
          { x: 50, y: 700, size: 30, text: 'The Harbour Post' },
          { x: 50, y: 660, size: 20, text: 'Old ferry sold' },
          ...column(50, 600, [...LEFT, ...RIGHT]),
        ],
      ]),
    )
    expect(result).toMatchObject({
      article: { title: 'Old ferry sold', publisher: 'The Harbour Post' },
    })
  })

  it('is known by its first bytes, whatever it is called', async () => {
    expect((await readPdf(buildPdf([column(50, 700, LEFT)]), 'ferry.txt')).ok).toBe(true)
  })

  it('says so when its pages are pictures', async () => {
    expect(await readPdf(buildPdf([[], [{ x: 1, y: 1, text: 'Scan 7' }]]))).toEqual({
      ok: false,
      reason: 'scanned',
    })
  })

  it('says so when it needs a password', async () => {
    const locked = buildPdf([column(50, 700, LEFT)]).replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >>`,
    )
    expect(await readPdf(locked)).toEqual({ ok: false, reason: 'locked' })
  })

  it('is read where it lies about lengths and places', async () => {
    const pdf = buildPdf([column(50, 700, LEFT)])
      .replace(/\/Length \d+/, '/Length 9999999')
      .replace(/startxref\n\d+/, 'startxref\n7')
    expect(await readPdf(pdf)).toMatchObject({ ok: true, article: { text: LEFT.join(' ') } })
  })

  it('comes to an end wherever it is cut', async () => {
    const pdf = buildPdf([column(50, 700, LEFT)])
    for (let end = 10; end < pdf.length; end += 97) {
      const result = await readPdf(pdf.slice(0, end))
      if (!result.ok) expect(['damaged', 'scanned']).toContain(result.reason)
    }
  })

  it('comes to an end where its pages go round in a circle', async () => {
    const pdf = buildPdf([column(50, 700, LEFT)]).replace('/Kids [4 0 R]', '/Kids [2 0 R]')
    expect((await readPdf(pdf)).ok).toBe(false)
  })
})
