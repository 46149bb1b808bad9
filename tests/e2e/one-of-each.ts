import { strToU8, zipSync } from 'fflate'
import { buildDocx, paragraph } from '../support/build-docx'
import { buildPdf, column } from '../support/build-pdf'
import type { DroppedFile } from './drop-files'

/** What a file should become. */
export interface Brought {
  readonly title: string
  readonly publisher: string
}

const SENTENCES = [
  'The harbour board has sold the boat to a club of divers, said Ada Park, who has run it since spring.',
  'Nobody had put any question to the crew, Ben Cole told the meeting of the harbour workers on Monday.',
  'The divers want to sink it in the bay, where it may become a home for crabs and a danger to nets.',
  'Every ship that came in from the islands was counted twice, Ms Park said, and none of them was lost.',
]

/** A story of its own for each file: the same words twice would be one article. */
function story(boat: string): readonly string[] {
  return SENTENCES.map((sentence) => sentence.replace('the boat', `the ${boat}`))
}

const html = (boat: string) =>
  story(boat)
    .map((sentence) => `<p>${sentence}</p>`)
    .join('')

const escaped = (markup: string) => markup.replaceAll('<', '&lt;')

const RECORD = {
  id: 'skiff',
  text: `Skiff sold to divers\n\n${story('skiff').join(' ')}`,
  engine: '0',
  title: 'Skiff sold to divers',
  publisher: 'Firth Record',
  byline: null,
  publishedAt: '2011-07-09',
  url: null,
  language: 'en',
  entities: [],
  quotes: [],
}

const rows = (...records: readonly object[]) => records.map((row) => JSON.stringify(row)).join('\n')

/** One file of each format that can be read. */
export const ONE_OF_EACH: readonly DroppedFile[] = [
  {
    name: 'ferry.txt',
    content: `Ferry sold to divers\n\nFirth Courier, 4 July 2011\n\n${story('ferry').join('\n\n')}`,
  },
  {
    name: 'tug.md',
    content: `---\ntitle: Tug sold to divers\npublisher: Marsh Weekly\ndate: 2011-07-05\n---\n\n${story('tug').join('\n\n')}`,
  },
  {
    name: 'barge.html',
    content: `<!doctype html><title>Barge sold to divers | Firth Page</title><meta property="og:site_name" content="Firth Page"><body><article><h1>Barge sold to divers</h1>${html('barge')}</article></body>`,
  },
  {
    name: 'cutter.pdf',
    content: Buffer.from(
      buildPdf([
        [
          { x: 50, y: 740, size: 24, text: 'Cutter sold to divers' },
          { x: 50, y: 710, text: 'Amity Herald, 6 July 2011' },
          ...column(50, 680, story('cutter')),
        ],
      ]),
      'latin1',
    ),
  },
  {
    name: 'yawl.docx',
    content: buildDocx(
      [
        paragraph('Yawl sold to divers', 'Titel'),
        paragraph('Amity Gazette, 7 July 2011'),
        ...story('yawl').map((sentence) => paragraph(sentence)),
      ].join(''),
    ),
  },
  {
    name: 'ketch.eml',
    content: [
      'From: "The Harbour Letter" <news@harbour.example>',
      'Subject: Ketch sold to divers',
      'Date: Mon, 4 Jul 2011 23:30:00 -0500',
      'Content-Type: text/plain; charset=utf-8',
      '',
      ...story('ketch').flatMap((sentence) => [sentence, '']),
    ].join('\r\n'),
  },
  {
    name: 'news.xml',
    content: `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Feed</title><link>https://harbour.example</link><description>News</description><item><title>Sloop sold to divers</title><description>${escaped(html('sloop'))}</description></item></channel></rss>`,
  },
  {
    name: 'news.atom',
    content: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Atom</title><entry><title>Dinghy sold to divers</title><content type="html">${escaped(html('dinghy'))}</content></entry></feed>`,
  },
  {
    name: 'table.csv',
    content: `Headline,Publication,Body\r\nCanoe sold to divers,Harbour Table,"${story('canoe').join(' ')}"\r\n`,
  },
  {
    name: 'lines.jsonl',
    content: rows({
      title: 'Raft sold to divers',
      publisher: 'Harbour Lines',
      text: story('raft').join(' '),
    }),
  },
  {
    name: 'archive.zip',
    content: zipSync({
      'july/punt.txt': strToU8(
        `Punt sold to divers\n\nAmity Chronicle, 8 July 2011\n\n${story('punt').join('\n\n')}`,
      ),
    }),
  },
  { name: 'records.jsonl', content: rows(RECORD) },
]

/** What has to be in the library when they have come in. */
export const BROUGHT: readonly Brought[] = [
  ['Ferry', 'Firth Courier'],
  ['Tug', 'Marsh Weekly'],
  ['Barge', 'Firth Page'],
  ['Cutter', 'Amity Herald'],
  ['Yawl', 'Amity Gazette'],
  ['Ketch', 'The Harbour Letter'],
  ['Sloop', 'Harbour Feed'],
  ['Dinghy', 'Harbour Atom'],
  ['Canoe', 'Harbour Table'],
  ['Raft', 'Harbour Lines'],
  ['Punt', 'Amity Chronicle'],
  ['Skiff', 'Firth Record'],
].map(([boat = '', publisher = '']) => ({ title: `${boat} sold to divers`, publisher }))
