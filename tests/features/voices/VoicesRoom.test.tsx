import { Toast } from '@base-ui/react/toast'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import VoicesRoom from '../../../src/features/voices/VoicesRoom'
import { addArticle } from '../../../src/queries/change-library'
import { HOME, type Route } from '../../../src/store/route'
import { Toasts } from '../../../src/ui/Toasts'
import { buildAnalysis, buildArticle, buildEntity, buildQuote } from '../../support/build-findings'
import { createFakeAnalysisClient } from '../../support/fake-analysis-client'
import { freshBrowser } from '../../support/fresh-browser'
import { openPage, type TestPage } from '../../support/open-page'
import { createRealLibraryClient } from '../../support/real-library-client'

/** A report in which somebody of that name and role says something about the harbour of Port Amity. */
function report(publishedAt: string, publisher: string, role: string, words: string) {
  const text = `Harbour news of ${publishedAt}\n\n“${words}” said Nora Bright, ${role}, of Port Amity.`
  const article = buildArticle(text, { publishedAt, publisher })
  const analysis = buildAnalysis(
    [
      buildEntity(text, 'person', 'Nora Bright', ['Nora Bright'], { descriptions: [role] }),
      buildEntity(text, 'place', 'Port Amity', ['Port Amity']),
    ],
    [
      buildQuote(text, 'q1', [`“${words}”`], {
        speaker: 'nora-bright',
        speakerText: 'Nora Bright',
        about: ['port-amity'],
      }),
    ],
  )
  return [article, analysis] as const
}

const MAY = report(
  '2024-05-02',
  'The Herald',
  'the harbour master',
  'The old crane must go before the winter storms reach the quay,',
)
const JUNE = report(
  '2024-06-09',
  'The Post',
  'the harbour master',
  'Nobody asked the fishermen what they need for the coming season,',
)
const COPY = report(
  '2024-06-11',
  'The Bugle',
  'the harbour master',
  'The old crane must go before the autumn storms reach the quay,',
)

/** A long report under a headline; the last words of each are its own. */
function version(title: string, day: number, end: string) {
  const story = [
    'The harbour of Port Amity stays closed to all ships until the crane on the northern quay has been taken down',
    'because the winter storms of the past three years have loosened its foundations beyond any cheap repair',
    'and no insurer along the coast is willing to carry the risk for another season of heavy weather',
    `as the board of the harbour explained to its tenants in a long letter that was read aloud on ${end}`,
  ].join(' ')
  const publishedAt = `2024-05-0${String(day)}`
  const article = buildArticle(`${title}\n\n${story}.`, { publishedAt })
  return [article, buildAnalysis([], [])] as const
}

const PORT_CLOSED = version('Port closed', 1, 'Monday evening')
const PORT_IS_CLOSED = version('Port is closed', 2, 'Tuesday evening')

let page: TestPage

function visit(voiceId: string | null, ...reports: readonly (typeof MAY)[]) {
  return open({ ...HOME, room: 'voice', voiceId }, reports)
}

async function open(route: Route, reports: readonly (typeof MAY)[]) {
  page = openPage({
    client: createFakeAnalysisClient({ known: reports }),
    libraryClient: createRealLibraryClient(),
  })
  for (const [article] of reports) await addArticle(page.jobs, article)
  page.state().followRoute(route)
  render(
    <Toast.Provider>
      <VoicesRoom />
      <Toasts />
    </Toast.Provider>,
    { wrapper: page.wrapper },
  )
  return userEvent.setup()
}

beforeEach(freshBrowser)

describe('a voice', () => {
  it('shows its statements in the order of time, each with where it was printed', async () => {
    await visit('person:nora-bright', JUNE, MAY)
    const said = await screen.findByRole('region', { name: 'What Nora Bright said' })
    const statements = within(said).getAllByRole('listitem')
    expect(statements).toHaveLength(2)
    expect(statements[0]).toHaveTextContent('2 May 2024 · The Herald')
    expect(statements[0]).toHaveTextContent('The old crane must go')
    expect(within(statements[1]!).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching(new RegExp(`^#/article/${JUNE[0].id}\\?quote=q1`)),
    )
  })

  it('tells roles, whom it speaks about, and where it appears', async () => {
    await visit('person:nora-bright', JUNE, MAY)
    const side = await screen.findByRole('complementary', { name: 'About Nora Bright' })
    const roles = within(side).getByRole('region', { name: 'Introduced as' })
    expect(roles).toHaveTextContent('the harbour master 2 May 2024 – 9 Jun 2024')
    const about = within(side).getByRole('region', { name: 'Speaks about' })
    expect(within(about).getByRole('link', { name: 'Port Amity' })).toHaveAttribute(
      'href',
      '#/voice/place%3Aport-amity',
    )
    const articles = within(side).getByRole('region', { name: 'Appears in' })
    expect(within(articles).getAllByRole('listitem')).toHaveLength(2)
  })

  it('shows a statement of several articles once, with its variants and the words that differ', async () => {
    const user = await visit('person:nora-bright', MAY, JUNE, COPY)
    const said = await screen.findByRole('region', { name: 'What Nora Bright said' })
    const more = await within(said).findByRole('button', {
      name: /^Also in 1 other article: altered/,
    })
    await user.click(more)
    const variant = within(said)
      .getAllByRole('link')
      .find(({ textContent }) => textContent.includes('autumn storms'))
    expect(variant?.querySelector('ins')).toHaveTextContent(/^autumn$/)
    expect(within(said).getByText(/^winter/)).toBeInTheDocument()
  })

  it('is parted from somebody else of that name, and joined again when that is undone', async () => {
    const user = await visit('person:nora-bright', MAY, JUNE)
    const side = await screen.findByRole('complementary', { name: 'About Nora Bright' })
    const appears = () => within(side).getByRole('region', { name: 'Appears in' })
    const [part] = within(appears()).getAllByRole('button', { name: /is someone else$/ })
    await user.click(part!)
    await waitFor(() => {
      expect(within(appears()).getAllByRole('listitem')).toHaveLength(1)
    })
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => {
      expect(within(appears()).getAllByRole('listitem')).toHaveLength(2)
    })
  })

  it('that is a place is told from another place', async () => {
    await visit('place:port-amity', MAY, JUNE)
    const articles = await screen.findByRole('region', { name: 'Appears in' })
    expect(screen.getByText('Mentioned, and never quoted.')).toBeVisible()
    expect(
      within(articles).getByRole('button', { name: /2024-05-02” is another place$/ }),
    ).toHaveTextContent('Another place')
  })

  it('lists the first of many articles, and the others when they are wanted', async () => {
    const reports = Array.from({ length: 14 }, (_, i) =>
      report(
        `2024-05-${String(i + 10)}`,
        'The Herald',
        'the harbour master',
        `The ${String(i + 2)} cranes must go before the storms reach the quay,`,
      ),
    )
    const user = await visit('place:port-amity', ...reports)
    const articles = await screen.findByRole('region', { name: 'Appears in' })
    expect(within(articles).getAllByRole('listitem')).toHaveLength(12)
    await user.click(within(articles).getByRole('button', { name: /^Show more.*2 left/ }))
    expect(within(articles).getAllByRole('listitem')).toHaveLength(14)
  })

  it('that the library does not hold says so', async () => {
    await visit('person:nobody', MAY)
    await screen.findByRole('heading', { name: 'Nobody of that name is in this library' })
  })
})

describe('the questions who is who', () => {
  it('are none where no names are in doubt', async () => {
    await visit(null, MAY, JUNE)
    await screen.findByText(/^No names are in doubt/)
  })

  it('leave the focus where the next one would be', async () => {
    const [text] = ['“We sing on Thursdays,” said Bill Amsel. “So we do,” said William Amsel.']
    const reports = ['William Amsel', 'Bill Amsel'].map((name, i) => {
      const article = buildArticle(`${text}\n\nNote ${String(i)}.`, {
        publishedAt: `2024-05-0${String(i + 1)}`,
      })
      return [
        article,
        buildAnalysis([buildEntity(article.text, 'person', name, [name])], []),
      ] as const
    })
    const user = await visit(null, ...reports)
    await user.click(await screen.findByRole('button', { name: /^Different/ }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    await screen.findByText(/^No names are in doubt/)
  })

  it('tell of one story in several versions, which the reader can part', async () => {
    const user = await visit(null, PORT_CLOSED, PORT_IS_CLOSED)
    const stories = await screen.findByRole('region', { name: 'One story, several versions' })
    const links = within(stories).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Port closed',
      'Port is closed',
      'Compare the 2 versions',
    ])
    await user.click(within(stories).getByRole('button', { name: /is another story$/ }))
    await waitFor(() => {
      expect(stories).not.toBeInTheDocument()
    })
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByRole('region', { name: 'One story, several versions' })
  })
})

describe('a story', () => {
  const [article] = PORT_IS_CLOSED

  it('shows what each version has changed', async () => {
    await open({ ...HOME, room: 'story', articleId: article.id }, [PORT_IS_CLOSED, PORT_CLOSED])
    await screen.findByRole('heading', { level: 1, name: 'One story, 2 versions' })
    const [first, second] = within(screen.getByRole('list', { name: 'Versions' })).getAllByRole(
      'listitem',
    )
    expect(first).toHaveTextContent('Port closed 1 May 2024')
    expect(first).toHaveTextContent('The others are compared with this one.')
    await within(second!).findByText('2 words more, 1 word left out')
    const words = (kind: string) =>
      [...second!.querySelectorAll(kind)].map(({ textContent }) => textContent.trim())
    expect(words('ins')).toEqual(['is', 'Tuesday'])
    expect(words('del')).toEqual(['Monday'])
  })

  it('is none of an article that stands alone', async () => {
    await open({ ...HOME, room: 'story', articleId: MAY[0].id }, [MAY, PORT_CLOSED])
    await screen.findByRole('heading', { name: 'This article tells a story of its own' })
  })

  it('stands in the list of all, what was just brought first', async () => {
    const reports = [version('Bazaar opens', 3, 'Friday'), PORT_CLOSED, PORT_IS_CLOSED]
    await open({ ...HOME, room: 'story' }, reports)
    const list = await screen.findByRole('region', { name: 'One story, several versions' })
    expect(within(list).getByRole('link', { name: 'Compare the 3 versions' })).toBeVisible()
    const details = { byline: null, publisher: null, publishedAt: null }
    const here = { wasHere: true, kept: details, brought: details }
    page.jobs.work.bring({
      added: [article.id, PORT_CLOSED[0].id],
      known: [{ articleId: PORT_CLOSED[0].id, ...here }],
    })
    expect(await within(list).findByText(/just brought/)).toHaveTextContent(
      '2 May 2024 · just brought',
    )
  })

  it('is none where no two articles have the same words', async () => {
    await open({ ...HOME, room: 'story' }, [MAY])
    await screen.findByRole('heading', { name: 'Every article tells a story of its own' })
  })
})
