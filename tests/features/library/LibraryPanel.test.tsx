import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { navigate } from '../../../src/store/navigate'
import { HOME } from '../../../src/store/route'
import { BAKERY } from '../../support/bakery-article'
import { FERRY } from '../../support/ferry-article'
import { openFerry, renderApp, type RenderedApp } from '../../support/render-app'

let app: RenderedApp
const samples = () => within(screen.getByRole('region', { name: 'Samples' }))
const item = (title: string) => samples().queryByRole('link', { name: new RegExp(`^${title}`) })
const openIs = (title: string) => screen.findByRole('article', { name: title })

async function act(action: string, title: string): Promise<void> {
  await app.user.click(screen.getByRole('button', { name: `Actions for ${title}` }))
  await app.user.click(await screen.findByRole('menuitem', { name: action }))
}

beforeEach(async () => {
  app = await openFerry()
})

describe('the library', () => {
  it('lists every article with publisher, date, voices and statements', async () => {
    expect(item(FERRY.title)).toHaveTextContent('The Gull Island Post')
    expect(item(FERRY.title)).toHaveTextContent('5 Mar 2024')
    expect(item(FERRY.title)).toHaveTextContent('3 voices · 6 statements')
    await waitFor(() => {
      expect(item(BAKERY.title)).toHaveTextContent('1 voice · 1 statement')
    })
  })

  it('says of an article in another language why nothing was found', async () => {
    const { findings } = app.state().entries[FERRY.id] ?? {}
    if (!findings) throw new Error('The ferry has not been read.')
    const german = { ...findings, language: 'de', statements: 0, voices: 0 }
    app.state().saveFindings(new Map([[FERRY.id, german]]))
    await waitFor(() => {
      expect(item(FERRY.title)).toHaveTextContent('German, not read')
    })
  })

  it('leads to the library’s room, and back to what was asked there', async () => {
    const panel = within(screen.getByRole('complementary', { name: 'Library' }))
    const way = panel.getByRole('link', { name: 'Search all articles' })
    expect(way).toHaveAttribute('href', '#/library')
    const query = { ...app.state().query, words: 'harbour' }
    navigate({ ...HOME, room: 'library', query })
    navigate({ ...HOME, articleId: BAKERY.id })
    const back = await screen.findByRole('link', { name: 'Back to the results' })
    expect(back).toHaveAttribute('href', '#/library?q=harbour')
  })

  it('marks the open one, and opens another', async () => {
    expect(item(FERRY.title)).toHaveAttribute('aria-current', 'page')
    await app.user.click(item(BAKERY.title)!)
    await openIs(BAKERY.title)
    expect(item(BAKERY.title)).toHaveAttribute('aria-current', 'page')
    expect(item(FERRY.title)).not.toHaveAttribute('aria-current')
  })

  it('leaves selection and filter behind with the article they were made in', async () => {
    await app.user.keyboard('1')
    await screen.findByText('Only')
    await app.user.click(item(BAKERY.title)!)
    await openIs(BAKERY.title)
    expect(window.location.hash).toBe(`#/article/${BAKERY.id}`)
    expect(screen.queryByText('Only')).not.toBeInTheDocument()
  })
})

describe('editing the details of an article', () => {
  it('shows what is known, and keeps what is written', async () => {
    await act('Edit details', FERRY.title)
    const form = within(await screen.findByRole('dialog', { name: 'Article details' }))
    expect(form.getByLabelText('Byline')).toHaveValue('Ada Finch')
    expect(form.getByLabelText('Date')).toHaveValue('2024-03-05')
    await app.user.clear(form.getByLabelText('Title'))
    await app.user.type(form.getByLabelText('Title'), 'Ferry saved')
    await app.user.clear(form.getByLabelText('Byline'))
    await app.user.type(form.getByLabelText('Address of the original'), 'https://example.org/f')
    await app.user.click(form.getByRole('button', { name: 'Save' }))
    const open = within(await openIs('Ferry saved'))
    expect(open.getByRole('heading', { level: 1, name: 'Ferry saved' })).toBeVisible()
    expect(open.queryByText(/^By /)).not.toBeInTheDocument()
    expect(open.getByRole('link', { name: 'Original' })).toHaveAttribute(
      'href',
      'https://example.org/f',
    )
    app.leave()
    renderApp()
    await openIs('Ferry saved')
  })

  it('has a heading on the page whatever the new title is', async () => {
    await act('Edit details', FERRY.title)
    const form = within(await screen.findByRole('dialog', { name: 'Article details' }))
    // The beginning of the text's own headline, which is then no longer the whole of it.
    await app.user.clear(form.getByLabelText('Title'))
    await app.user.type(form.getByLabelText('Title'), 'Port Amity votes{Enter}')
    await openIs('Port Amity votes')
    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1, name: 'Port Amity votes' })).toBeVisible()
    })
  })

  it('changes nothing when it is cancelled', async () => {
    await act('Edit details', FERRY.title)
    const form = within(await screen.findByRole('dialog', { name: 'Article details' }))
    await waitFor(() => {
      expect(form.getByLabelText('Title')).toHaveFocus()
    })
    await app.user.type(form.getByLabelText('Title'), ' again')
    await app.user.click(form.getByRole('button', { name: 'Cancel' }))
    await openIs(FERRY.title)
    await waitFor(() => {
      expect(screen.getByRole('button', { name: `Actions for ${FERRY.title}` })).toHaveFocus()
    })
    expect(app.state().articles[FERRY.id]?.title).toBe(FERRY.title)
  })
})

describe('removing an article', () => {
  it('asks nothing, and goes on with the first of the others', async () => {
    await act('Remove', FERRY.title)
    await openIs(BAKERY.title)
    expect(item(FERRY.title)).not.toBeInTheDocument()
  })

  it('can be undone, which opens it again with its findings', async () => {
    await act('Remove', FERRY.title)
    await openIs(BAKERY.title)
    await app.user.click(await screen.findByRole('button', { name: 'Undo' }))
    await openIs(FERRY.title)
    await waitFor(() => {
      expect(item(FERRY.title)).toHaveTextContent('3 voices · 6 statements')
    })
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
    })
  })

  it('leaves the open article open when another goes', async () => {
    await act('Remove', BAKERY.title)
    await waitFor(() => {
      expect(item(BAKERY.title)).not.toBeInTheDocument()
    })
    await openIs(FERRY.title)
  })

  it('of a sample lasts until the samples are wanted back in the settings', async () => {
    await act('Remove', BAKERY.title)
    app.leave()
    const { user } = renderApp()
    await openIs(FERRY.title)
    expect(item(BAKERY.title)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Settings' }))
    await user.click(await screen.findByRole('button', { name: 'Bring the removed samples back' }))
    await user.keyboard('{Escape}')
    await waitFor(() => {
      expect(item(BAKERY.title)).toHaveTextContent('1 voice · 1 statement')
    })
  })

  it('takes it out of the counts on the cards of the others', async () => {
    await act('Remove', BAKERY.title)
    await app.user.hover(
      within(await openIs(FERRY.title)).getByRole('link', { name: 'Lena Ortiz' }),
    )
    const card = await screen.findByRole('dialog', { name: 'Lena Ortiz' })
    expect(card).toHaveTextContent('3 mentions here')
    expect(card).not.toHaveTextContent('in 2 articles')
  })
})
