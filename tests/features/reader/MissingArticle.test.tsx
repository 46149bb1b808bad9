import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { FERRY } from '../../support/ferry-article'
import { freshBrowser, serveSamples } from '../../support/fresh-browser'
import { renderApp } from '../../support/render-app'

const ORIGINAL = 'https://example.org/ferry?page=2'
const MISSING = `#/article/0123456789abcdef?original=${encodeURIComponent(ORIGINAL)}`
const notHere = () =>
  screen.findByRole('heading', { name: 'This browser does not hold that article' })

beforeEach(() => {
  freshBrowser()
  serveSamples([FERRY])
})

describe('a link to an article of somebody else’s library', () => {
  it('says that it is not here, and where its original is', async () => {
    renderApp({ hash: MISSING })
    await notHere()
    expect(screen.getByRole('link', { name: 'Read the original' })).toHaveAttribute(
      'href',
      ORIGINAL,
    )
  })

  it('keeps the way to the original when the reader looks around', async () => {
    const { user } = renderApp({ hash: MISSING })
    await notHere()
    await user.click(screen.getByRole('tab', { name: 'Names' }))
    await screen.findByRole('tab', { name: 'Names', selected: true })
    expect(screen.getByRole('link', { name: 'Read the original' })).toBeVisible()
  })

  it('offers no original where the link names none', async () => {
    renderApp({ hash: '#/article/0123456789abcdef' })
    await notHere()
    expect(screen.queryByRole('link', { name: 'Read the original' })).not.toBeInTheDocument()
  })

  it('offers the library’s first article', async () => {
    const { user } = renderApp({ hash: MISSING })
    await notHere()
    await user.click(screen.getByRole('link', { name: 'Open the library’s first article' }))
    expect(await screen.findByRole('article', { name: FERRY.title })).toBeVisible()
  })
})

it('an empty library says what to do', async () => {
  serveSamples([])
  renderApp()
  expect(await screen.findByRole('heading', { name: 'Nothing to read yet' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Add an article' })).toBeVisible()
})
