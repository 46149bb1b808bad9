import { expect } from 'vitest'
import { articleOf, waitForSpeakers } from '../support/reader-actions'
import { expectNoAxeViolations } from './accessibility'
import { BRIDGE, BRIDGE_TITLE } from './articles'
import { dropFiles } from './drop-files'
import { journey } from './journey'
import { expectArticles, openEmptyLibrary, resultsOf, waitUntilRead } from './library-actions'

const FERRY = `<!doctype html><title>Ferry back in service | Firth Times</title>
<meta property="og:site_name" content="Firth Times">
<meta property="article:published_time" content="2024-03-05T08:00:00Z">
<body><nav>Home News Sport</nav><article><h1>Ferry back in service</h1>
<p>“She floats,” said Tom Reed, the captain of the ferry that joins the two towns.</p>
<p>Mr Reed sailed for Leith on Sunday with forty people and two dogs on board.</p></article>`

journey('dropped files are read, and stand in the library', async ({ reader }) => {
  const { page } = reader
  await openEmptyLibrary(reader, '#/')
  await dropFiles(page, [
    { name: 'bridge.txt', content: BRIDGE },
    { name: 'ferry.html', content: FERRY, type: 'text/html' },
    { name: 'notes.md', content: '# A note\n\nDora Finch will *not* attend, she said.' },
  ])
  await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor()
  await waitUntilRead(page)
  await expectArticles(page, [BRIDGE_TITLE, 'Ferry back in service', 'A note'])
  const rows = resultsOf(page).getByRole('listitem')
  await rows.filter({ hasText: /Firth Times.*5 Mar 2024/ }).waitFor()
})

journey('files that cannot be read say why, and stop no other', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await waitForSpeakers(page)
  await dropFiles(page, [
    { name: 'nothing.txt', content: '' },
    { name: 'picture.txt', content: '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000' },
    { name: 'menu.html', content: '<!doctype html><body><nav></nav></body>', type: 'text/html' },
    { name: 'huge.txt', content: 'word '.repeat(1_200_000) },
    { name: 'slides.pptx', content: 'PK\u0003\u0004' },
    { name: 'bridge.txt', content: BRIDGE },
  ])
  await waitUntilRead(page)
  const work = page.getByRole('region', { name: 'Work under way' })
  await work.getByText('5 failures').click()
  const sentences = await work.getByRole('listitem').allTextContents()
  expect(sentences.map((sentence) => sentence.split(':')[0])).toEqual([
    'nothing.txt',
    'picture.txt',
    'menu.html',
    'huge.txt',
    'slides.pptx',
  ])
  await resultsOf(page).getByRole('link', { name: BRIDGE_TITLE }).waitFor()
  await expectNoAxeViolations(page)
  await work.getByRole('button', { name: 'Dismiss' }).click()
  await work.waitFor({ state: 'detached' })
})

journey('files can be chosen', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await page.getByRole('button', { name: 'Add an article' }).click()
  const chooserOpened = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files' }).click()
  const chooser = await chooserOpened
  await chooser.setFiles([
    { name: 'bridge.txt', mimeType: 'text/plain', buffer: Buffer.from(BRIDGE) },
  ])
  await articleOf(page).getByRole('heading', { level: 1, name: BRIDGE_TITLE }).waitFor()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
})

journey('a text in the encoding of another age is still a text', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await page.getByRole('button', { name: 'Add an article' }).click()
  const chooserOpened = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files' }).click()
  const chooser = await chooserOpened
  const text = 'Café on the quay\n\nThe Café Zoë opens in May, said Zoë Brontë, who owns it.'
  await chooser.setFiles([
    { name: 'cafe.txt', mimeType: 'text/plain', buffer: Buffer.from(text, 'latin1') },
  ])
  await articleOf(page).getByRole('heading', { level: 1, name: 'Café on the quay' }).waitFor()
})
