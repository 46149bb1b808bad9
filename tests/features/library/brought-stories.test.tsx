import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeAnalysisClient } from '../../support/fake-analysis-client'
import { buildAnalysis } from '../../support/build-findings'
import { FERRY, FERRY_ANALYSIS } from '../../support/ferry-article'
import { freshBrowser, serveSamples } from '../../support/fresh-browser'
import { createRealLibrary } from '../../support/real-library'
import { renderApp, type RenderedApp } from '../../support/render-app'

const STORY = [
  'The lamp on Crane Point went out on Sunday night for the first time in eighty years of service to the fishing fleet',
  'and the keeper climbed down to the village with a torch to ring the bell of the chapel by hand until the morning came',
  'while three boats waited beyond the reef for a light that their skippers had steered by since they were boys themselves',
].join(' ')
const letter = (title: string, publisher: string, words = STORY) =>
  `---\ntitle: ${title}\npublisher: ${publisher}\n---\n\n${words}.`

let app: RenderedApp

beforeEach(() => {
  freshBrowser()
  serveSamples([FERRY])
  const client = createFakeAnalysisClient({ known: [[FERRY, FERRY_ANALYSIS]] })
  app = renderApp({ hash: '#/library', client, libraryClient: createRealLibrary() })
})

/** Files with these words, all at once. */
function drop(...texts: string[]): void {
  const files = texts.map((text, i) => new File([text], `letter-${i + 1}.md`))
  fireEvent.drop(document.body, { dataTransfer: { files, types: ['Files'] } })
}

/** Brings one article, which is opened and read. */
async function bring(text: string, title: string): Promise<void> {
  drop(text)
  await screen.findByRole('article', { name: title })
  const article = Object.values(app.state().articles).find((one) => one.title === title)
  ;(await waitFor(() => app.client.callFor(article!))).answer(buildAnalysis([], []))
}

describe('what was brought and was here already', () => {
  it('is told after a batch, and marked in the library', async () => {
    drop(
      letter('Lamp goes out', 'Herald'),
      letter('Dark night', 'Post', STORY.replace('three', 'four')),
      letter('Nobody saw it', 'Bugle', 'Nobody saw it'),
    )
    const work = within(await screen.findByRole('region', { name: 'Work under way' }))
    await work.findByText('2 of these are versions of one another.')
    expect(work.getByRole('link', { name: 'Compare them' })).toHaveAttribute('href', '#/stories')
    const marks = await screen.findAllByRole('link', { name: '1 of 2 versions' })
    expect(marks).toHaveLength(2)
    const ids = Object.values(app.state().entries).map(({ id }) => `#/story/${id}`)
    for (const mark of marks) expect(ids).toContain(mark.getAttribute('href'))
  })

  it('is told of a copy in the same words, with the details that differ', async () => {
    drop(letter('Lamp goes out', 'Herald'), letter('Lamp goes out', 'Post'))
    const work = within(await screen.findByRole('region', { name: 'Work under way' }))
    await work.findByText('1 came twice, word for word, and is kept once.')
    expect(work.getByText(/publisher Post, where the library has Herald/)).toBeInTheDocument()
  })

  it('is told of one article, with the way to the comparison', async () => {
    await bring(letter('Lamp goes out', 'Herald'), 'Lamp goes out')
    await bring(letter('Dark night', 'Post', STORY.replace('three', 'four')), 'Dark night')
    await screen.findByText('This tells a story that is already here.')
    await app.user.click(screen.getByRole('button', { name: 'Compare 2 versions' }))
    await screen.findByRole('heading', { level: 1, name: 'One story, 2 versions' })
  })

  it('is told of one article in the same words', async () => {
    await bring(letter('Lamp goes out', 'Herald'), 'Lamp goes out')
    drop(letter('Lamp goes out', 'Post'))
    await screen.findByText(
      'This article was here already; it came with publisher Post, where the library has Herald.',
    )
  })
})
