import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BAKERY } from '../../support/bakery-article'
import { createFakeLibraryClient } from '../../support/fake-library-client'
import { FERRY } from '../../support/ferry-article'
import { freshBrowser, serveSamples } from '../../support/fresh-browser'
import { createRealLibrary } from '../../support/real-library'
import { renderApp } from '../../support/render-app'

/** The library of ferry and bakery, both read; the room is open at a question. */
async function open(hash = '#/library') {
  freshBrowser()
  serveSamples([FERRY, BAKERY])
  const app = renderApp({ hash, libraryClient: createRealLibrary() })
  await screen.findByRole('heading', { level: 1, name: 'Library' })
  await waitFor(() => {
    const { entries } = app.state()
    expect(entries[FERRY.id]?.findings && entries[BAKERY.id]?.findings).toBeTruthy()
  })
  return app
}

const field = () => screen.getByRole('searchbox', { name: 'Search the library' })
const results = () => within(screen.getByRole('region', { name: 'Results' }))
const filters = () => within(screen.getByRole('region', { name: 'Filters and storage' }))
const count = (text: string) =>
  waitFor(() => {
    expect(results().getByText(text)).toHaveRole('status')
  })

describe('the library’s room', () => {
  it('lists every article with what it holds', async () => {
    await open()
    await count('2 articles')
    const list = within(results().getByRole('list', { name: 'Articles' }))
    await waitFor(() => {
      const [first] = list.getAllByRole('listitem')
      expect(first).toHaveTextContent('The Amity Herald 7 Mar 2024 1 voice · 1 statement')
      expect(first).toHaveAttribute('aria-setsize', '2')
      expect(first).toHaveAttribute('aria-posinset', '1')
    })
    expect(document.title).toBe('Library · Whosaid')
  })

  it('asks what is typed after a pause, and marks it in the results', async () => {
    const { user } = await open()
    await user.type(field(), 'harbour')
    await count('1 article')
    expect(window.location.hash).toBe('#/library?q=harbour')
    expect(await results().findByText('harbour')).toBeInstanceOf(HTMLElement)
    expect(results().getByText('harbour').tagName).toBe('MARK')
    const link = results().getByRole('link', { name: FERRY.title })
    expect(link).toHaveAttribute('href', `#/article/${FERRY.id}?find=harbour`)
  })

  it('has the latest first where no words ask for the best match', async () => {
    const { user } = await open()
    const order = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Order' })
    expect(order()).toHaveDisplayValue('Newest first')
    await user.selectOptions(order(), 'Oldest first')
    expect(window.location.hash).toBe('#/library?sort=oldest')
    await user.selectOptions(order(), 'Newest first')
    await user.type(field(), 'harbour')
    await count('1 article')
    expect(order()).toHaveDisplayValue('Best match first')
  })

  it('shows statements with their speakers, which lead to their places', async () => {
    await open('#/library?q=swim&show=statements')
    await count('1 statement')
    const link = await results().findByRole('link', { name: /Nobody on the island/ })
    expect(link.getAttribute('href')).toMatch(`#/article/${FERRY.id}?quote=q1&words=`)
    expect(results().getByRole('link', { name: 'Lena Ortiz' })).toHaveAttribute(
      'href',
      '#/voice/person%3Alena-ortiz',
    )
  })

  it('is narrowed down by a facet, told above the results, and widened again', async () => {
    const { user } = await open()
    await user.click(await filters().findByRole('checkbox', { name: /The Gull Island Post 1/ }))
    await count('1 article')
    expect(window.location.hash).toBe('#/library?publisher=The+Gull+Island+Post')
    const chips = within(results().getByRole('group', { name: 'Narrowed down by' }))
    await user.click(chips.getByRole('button', { name: 'Drop Publisher: The Gull Island Post' }))
    await count('2 articles')
    expect(screen.getByRole('region', { name: 'Results' })).toHaveFocus()
  })

  it('leaves out a value', async () => {
    const { user } = await open()
    await user.click(
      await filters().findByRole('button', { name: 'Leave out The Gull Island Post' }),
    )
    await count('1 article')
    expect(window.location.hash).toBe('#/library?not-publisher=The+Gull+Island+Post')
  })

  it('says where nothing was found, and shows everything again', async () => {
    const { user } = await open('#/library?q=zeppelin')
    expect(await results().findByText(/No article answers to “zeppelin”/)).toBeVisible()
    await user.click(results().getByRole('button', { name: 'Show everything' }))
    await count('2 articles')
    expect(screen.getByRole('region', { name: 'Results' })).toHaveFocus()
    expect(field()).toHaveValue('')
  })

  it('says beside the field what it cannot understand', async () => {
    await open('#/library?q=before:noon')
    expect(await screen.findByText(/“before:noon” is no date/)).toBeVisible()
  })

  it('takes the focus to the search by its key, and to the results by theirs', async () => {
    const { user } = await open()
    await count('2 articles')
    await results().findByRole('link', { name: FERRY.title })
    await user.keyboard('j')
    expect(results().getAllByRole('link')[0]).toHaveFocus()
    await user.keyboard('j')
    expect(results().getAllByRole('link')[1]).toHaveFocus()
    await user.keyboard('/')
    expect(field()).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(results().getAllByRole('link')[0]).toHaveFocus()
  })

  it('lets the keyboard skip the filters, and go on where tools come and go', async () => {
    const { user } = await open()
    await count('2 articles')
    const region = screen.getByRole('region', { name: 'Results' })
    await user.click(filters().getByRole('button', { name: 'Skip to the results' }))
    expect(region).toHaveFocus()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(region).toHaveFocus()
    await user.click(results().getByRole('button', { name: 'Done' }))
    expect(region).toHaveFocus()
  })

  it('removes several results at once, which can be undone without reading them again', async () => {
    const { user, state, client } = await open()
    const read = client.texts.length
    await count('2 articles')
    await user.click(results().getByRole('button', { name: 'Choose several' }))
    await user.click(results().getByRole('button', { name: 'Choose all' }))
    await user.click(await results().findByRole('button', { name: 'Remove 2 articles' }))
    expect(await results().findByText('There is no article in this library yet.')).toBeVisible()
    expect((await screen.findAllByText('2 articles removed'))[0]).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await count('2 articles')
    expect(Object.values(state().entries).map(({ findings }) => findings?.statements)).toEqual([
      expect.any(Number),
      expect.any(Number),
    ])
    expect(client.texts).toHaveLength(read)
  })

  it('takes the focus to the next result when one is removed, and to a result when that is undone', async () => {
    const { user } = await open()
    await count('2 articles')
    const menu = await results().findByRole('button', { name: `Actions for ${FERRY.title}` })
    menu.focus()
    await user.keyboard('{Enter}')
    const remove = await screen.findByRole('menuitem', { name: 'Remove' })
    await user.click(remove)
    await count('1 article')
    await waitFor(() => {
      expect(results().getByRole('link', { name: BAKERY.title })).toHaveFocus()
    })
    const [undo] = await screen.findAllByRole('button', { name: 'Undo' })
    await user.click(undo!)
    await count('2 articles')
    await waitFor(() => {
      expect(results().getAllByRole('link')).toContain(document.activeElement)
    })
  })

  it('says so where the search does not work, and tries again', async () => {
    freshBrowser()
    serveSamples([FERRY, BAKERY])
    const ask = () => Promise.reject(new Error('The worker fell down.'))
    renderApp({ hash: '#/library', libraryClient: { ...createFakeLibraryClient(), ask } })
    expect(await screen.findByText(/The search could not be started/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  })
})
