import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { BAKERY } from '../../support/bakery-article'
import {
  createFakeAnalysisClient,
  type FakeAnalysisClient,
} from '../../support/fake-analysis-client'
import { FERRY, FERRY_ANALYSIS } from '../../support/ferry-article'
import { freshBrowser, serveSamples } from '../../support/fresh-browser'
import { openFerry, renderApp, type RenderedApp } from '../../support/render-app'

const search = () => screen.getByRole('searchbox', { name: 'Search the names' })
const searchHasFocus = () =>
  waitFor(() => {
    expect(search()).toHaveFocus()
  })
const tab = (name: string) => screen.getByRole('tab', { name })

/** Frames that the browser has no time for, until they are let go. */
function holdFrames() {
  const held: FrameRequestCallback[] = []
  const frame = vi
    .spyOn(window, 'requestAnimationFrame')
    .mockImplementation((callback) => held.push(callback))
  return {
    async letGo() {
      frame.mockRestore()
      await act(async () => {
        for (const callback of held.splice(0)) callback(performance.now())
        await Promise.resolve()
      })
    },
  }
}

describe('the search of the names', () => {
  it('leads to the first found with Enter, and is left with Escape', async () => {
    const { user } = await openFerry()
    await user.keyboard('/')
    await searchHasFocus()
    await user.keyboard('beck{Enter}')
    expect(document.activeElement).toHaveAttribute('data-entity-row', 'tom-beck')
    await user.clear(search())
    await user.keyboard('{Escape}')
    expect(search()).not.toHaveFocus()
  })

  it('begins with / from wherever the reader is', async () => {
    const { user } = await openFerry()
    await user.keyboard('/')
    await searchHasFocus()
    expect(tab('Names')).toHaveAttribute('aria-selected', 'true')
  })

  it('begins with / while the panel that was left is not gone yet', async () => {
    const { user } = await openFerry()
    await user.keyboard('/')
    await searchHasFocus()
    const frames = holdFrames()
    await user.click(tab('Who said what'))
    await screen.findByRole('region', { name: 'Named speakers' })
    fireEvent.keyDown(document.body, { key: '/' })
    await frames.letGo()
    await searchHasFocus()
  })

  it('takes what is typed right after /', async () => {
    const { user } = await openFerry()
    await user.keyboard('/h1')
    expect(search()).toHaveValue('h1')
  })

  it('opens its drawer on a narrow screen', async () => {
    freshBrowser()
    serveSamples([FERRY, BAKERY])
    const { user } = renderApp({ room: 'narrow' })
    await screen.findAllByRole('link', { name: 'Lena Ortiz' })
    await user.keyboard('/')
    await screen.findByRole('dialog', { name: 'Findings' })
    await searchHasFocus()
  })
})

describe('a / before the article is read', () => {
  let app: RenderedApp
  let client: FakeAnalysisClient

  beforeEach(async () => {
    freshBrowser()
    serveSamples([FERRY, BAKERY])
    client = createFakeAnalysisClient()
    app = renderApp({ client })
    await screen.findByRole('article', { name: FERRY.title })
    await app.user.keyboard('/')
    await screen.findByText('Nothing to show before the article is read.')
  })
  const readFerry = () =>
    waitFor(() => client.callFor(FERRY)).then((call) => call.answer(FERRY_ANALYSIS))

  it('leads to the search as soon as there is one', async () => {
    await readFerry()
    await searchHasFocus()
  })

  it('is forgotten when the reader turns to the other tab', async () => {
    await app.user.click(tab('Who said what'))
    await app.user.click(tab('Names'))
    await readFerry()
    await screen.findByRole('searchbox', { name: 'Search the names' })
    expect(tab('Names')).toHaveFocus()
  })
})
