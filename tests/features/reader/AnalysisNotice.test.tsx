import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { BAKERY } from '../../support/bakery-article'
import { createFakeAnalysisClient, type HeldCall } from '../../support/fake-analysis-client'
import { FERRY, FERRY_ANALYSIS } from '../../support/ferry-article'
import { freshBrowser, serveSamples } from '../../support/fresh-browser'
import { article, renderApp, type RenderedApp } from '../../support/render-app'

let app: RenderedApp
let call: HeldCall
const button = (name: string) => article().getByRole('button', { name })

/** The ferry is open and being read, the bakery waits. */
beforeEach(async () => {
  freshBrowser()
  serveSamples([FERRY, BAKERY])
  app = renderApp({ client: createFakeAnalysisClient() })
  call = await vi.waitFor(() => app.client.callFor(FERRY))
  await screen.findByRole('article', { name: FERRY.title })
})

describe('an article that is being analysed', () => {
  it('can be read already', () => {
    expect(article().getByRole('heading', { name: FERRY.title })).toBeVisible()
    expect(article().getByText(/^Sam Reed, who has sailed/)).toBeVisible()
    expect(article().queryByRole('link', { name: 'Sam Reed' })).not.toBeInTheDocument()
  })

  it('shows how far it has come', async () => {
    call.report({ step: 'names', done: 3, total: 6 })
    await waitFor(() => {
      expect(article().getByRole('progressbar')).toHaveAttribute('aria-valuenow', '50')
    })
    expect(article().getByRole('progressbar')).toHaveAccessibleName(/names/i)
  })

  it('shows its findings as soon as they are there', async () => {
    call.answer(FERRY_ANALYSIS)
    expect(await screen.findByRole('region', { name: 'Named speakers' })).toBeVisible()
    expect(article().queryByRole('progressbar')).not.toBeInTheDocument()
    expect(article().getByRole('link', { name: 'Sam Reed' })).toBeVisible()
  })

  it('can be called off, and begun anew', async () => {
    await app.user.click(button('Cancel'))
    expect(await article().findByText(/You stopped the reading of this article/)).toBeVisible()
    await app.user.click(button('Try again'))
    // The bakery has had its turn in between.
    app.client.callFor(BAKERY).fail('engine-failed')
    ;(await vi.waitFor(() => app.client.callFor(FERRY))).answer(FERRY_ANALYSIS)
    await screen.findByRole('region', { name: 'Named speakers' })
  })
})

describe('an article that waits for its turn', () => {
  it('says so, and can be called off', async () => {
    await app.user.click(screen.getByRole('link', { name: new RegExp(BAKERY.title) }))
    await screen.findByRole('article', { name: BAKERY.title })
    expect(article().getByRole('progressbar')).toHaveAccessibleName('Waiting for its turn')
    await app.user.click(button('Cancel'))
    expect(await article().findByText(/You stopped the reading of this article/)).toBeVisible()
  })
})

describe('an analysis that failed', () => {
  it('is told in a sentence and can be tried again', async () => {
    call.fail('worker-crashed')
    expect(await article().findByText(/The analysis stopped unexpectedly\./)).toBeVisible()
    await app.user.click(button('Try again'))
    app.client.callFor(BAKERY).fail('engine-failed')
    ;(await vi.waitFor(() => app.client.callFor(FERRY))).answer(FERRY_ANALYSIS)
    await screen.findByRole('region', { name: 'Named speakers' })
  })
})

describe('an article in another language', () => {
  it('says which it seems to be, and that nothing is marked', async () => {
    call.answer({ ...FERRY_ANALYSIS, language: 'de', entities: [], quotes: [] })
    expect(await article().findByText(/seems to be in German/)).toHaveRole('status')
    expect(screen.getByText('Nobody is quoted in this article.')).toBeVisible()
  })
})
