import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BAKERY } from '../support/bakery-article'
import { FERRY } from '../support/ferry-article'
import { freshBrowser, serveSamples } from '../support/fresh-browser'
import { article, renderApp } from '../support/render-app'

async function open(room: 'wide' | 'middle' | 'narrow', hash = '#/') {
  freshBrowser()
  serveSamples([FERRY, BAKERY])
  const app = renderApp({ room, hash })
  await screen.findAllByRole('link', { name: 'Lena Ortiz' })
  return app
}
const drawer = (name: string) => screen.findByRole('dialog', { name })
const noDrawer = () =>
  waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

describe('the page', () => {
  it('opens the first sample where the address names no article', async () => {
    await open('wide')
    expect(screen.getByRole('article', { name: FERRY.title })).toBeVisible()
    expect(window.location.hash).toBe(`#/article/${FERRY.id}`)
  })

  it('opens the article that the address names', async () => {
    await open('wide', `#/article/${BAKERY.id}`)
    expect(screen.getByRole('article', { name: BAKERY.title })).toBeVisible()
  })

  it('lets the keyboard skip to the content', async () => {
    const { user } = await open('wide')
    await user.tab()
    expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
    expect(window.location.hash).toBe(`#/article/${FERRY.id}`)
  })

  it('goes on with the keyboard in the content of another room', async () => {
    const { user } = await open('wide')
    screen.getByRole('link', { name: 'Search all articles' }).focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Library' })
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('has library, article and findings side by side where there is room', async () => {
    await open('wide')
    for (const name of ['Library', 'Findings'])
      expect(screen.getByRole('complementary', { name })).toBeVisible()
  })
})

describe('the page with room for two columns', () => {
  it('has the library in a drawer, which closes when an article is chosen', async () => {
    const { user } = await open('middle')
    expect(screen.getByRole('complementary', { name: 'Findings' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Library' }))
    const library = within(await drawer('Library'))
    await user.click(library.getByRole('link', { name: new RegExp(`^${BAKERY.title}`) }))
    await noDrawer()
    expect(screen.getByRole('article', { name: BAKERY.title })).toBeVisible()
  })
})

describe('the page on a narrow screen', () => {
  it('has the findings in a drawer, which closes when a statement is gone to', async () => {
    const { user } = await open('narrow')
    await user.click(screen.getByRole('button', { name: /^Who said what/ }))
    const findings = within(await drawer('Findings'))
    await user.click(findings.getByRole('link', { name: /^a second boat/ }))
    await noDrawer()
    expect(screen.getByRole('group', { name: 'Selection' })).toHaveTextContent('a second boat')
  })

  it('opens the drawer again on the way back to the list', async () => {
    const { user } = await open('narrow')
    await user.click(screen.getByRole('button', { name: /^Who said what/ }))
    await user.click(within(await drawer('Findings')).getByRole('link', { name: /^a second boat/ }))
    await noDrawer()
    await user.click(screen.getByRole('button', { name: 'Back to the list' }))
    const findings = within(await drawer('Findings'))
    await waitFor(() => {
      expect(findings.getByRole('link', { name: /^a second boat/ })).toHaveFocus()
    })
  })

  it('keeps the drawer open while speakers are chosen in it', async () => {
    const { user } = await open('narrow')
    await user.click(screen.getByRole('button', { name: /^Who said what/ }))
    const findings = within(await drawer('Findings'))
    await user.click(findings.getByRole('button', { name: /^Tom Beck/ }))
    await findings.findByText('Only')
    await user.click(findings.getByRole('button', { name: 'Close' }))
    await noDrawer()
    expect(article().getByRole('heading', { level: 1 })).toBeVisible()
  })

  it('opens the dialog for an article in place of the library', async () => {
    const { user } = await open('narrow')
    await user.click(screen.getByRole('button', { name: 'Library' }))
    await user.click(
      within(await drawer('Library')).getByRole('button', { name: 'Add an article' }),
    )
    await drawer('Add an article')
    await waitFor(() => {
      expect(screen.queryByRole('dialog', { name: 'Library' })).not.toBeInTheDocument()
    })
  })
})
