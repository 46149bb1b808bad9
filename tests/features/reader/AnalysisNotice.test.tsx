import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { BAKERY } from '../../support/bakery-article'
import { createFakeAnalysisClient, type HeldCall } from '../../support/fake-analysis-client'
import { FERRY, FERRY_ANALYSIS } from '../../support/ferry-article'
import { freshBrowser, serveSamples } from '../../support/fresh-browser'
import { article, renderApp, type RenderedApp } from '../../support/render-app'

let app: RenderedApp
let call: HeldCall

/** The ferry is open and being read, the bakery waits. */
beforeEach(async () => {
  freshBrowser()
  serveSamples([FERRY, BAKERY])
  app = renderApp({ client: createFakeAnalysisClient() })
  call = await waitFor(() => app.client.callFor(FERRY))
  await screen.findByRole('article', { name: FERRY.title })
})

describe('an analysis that failed', () => {
  it('is told in a sentence and can be tried again', async () => {
    call.fail('worker-crashed')
    expect(await article().findByText(/The analysis stopped unexpectedly\./)).toBeVisible()
    await app.user.click(article().getByRole('button', { name: 'Try again' }))
    app.client.callFor(BAKERY).fail('engine-failed')
    ;(await waitFor(() => app.client.callFor(FERRY))).answer(FERRY_ANALYSIS)
    await screen.findByRole('region', { name: 'Named speakers' })
  })
})

describe('an article in another language', () => {
  it('says which it seems to be, and that nothing is marked', async () => {
    call.answer({ ...FERRY_ANALYSIS, language: 'de', entities: [], quotes: [] })
    expect(await article().findByText(/seems to be in German/)).toHaveRole('status')
    expect(screen.getByText('Nobody is quoted in this article.')).toBeVisible()
    expect(article().queryByText('Names and statements are marked.')).not.toBeInTheDocument()
  })
})
