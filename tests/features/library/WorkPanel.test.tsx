import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { BAKERY, BAKERY_ANALYSIS } from '../../support/bakery-article'
import { createFakeAnalysisClient } from '../../support/fake-analysis-client'
import { FERRY, FERRY_ANALYSIS } from '../../support/ferry-article'
import { freshBrowser, serveSamples } from '../../support/fresh-browser'
import { createRealLibrary } from '../../support/real-library'
import { renderApp, type RenderedApp } from '../../support/render-app'

let app: RenderedApp
const panel = async () => within(await screen.findByRole('region', { name: 'Work under way' }))

/** The ferry is being read, the bakery waits. */
beforeEach(async () => {
  freshBrowser()
  serveSamples([FERRY, BAKERY])
  const client = createFakeAnalysisClient()
  app = renderApp({ hash: '#/library', client, libraryClient: createRealLibrary() })
  await waitFor(() => client.callFor(FERRY))
})

describe('the work under way', () => {
  it('is counted, and gone when all of it is done', async () => {
    const work = await panel()
    expect(work.getByText('Reading articles')).toHaveRole('status')
    await waitFor(() => {
      expect(work.getByRole('progressbar')).toHaveAccessibleName(
        '0 read · 1 being read · 1 waiting',
      )
    })
    app.client.callFor(FERRY).answer(FERRY_ANALYSIS)
    ;(await waitFor(() => app.client.callFor(BAKERY))).answer(BAKERY_ANALYSIS)
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: 'Work under way' })).not.toBeInTheDocument()
    })
  })

  it('is held, and goes on', async () => {
    const work = await panel()
    await app.user.click(work.getByRole('button', { name: 'Pause' }))
    expect(await work.findByText('Paused')).toHaveRole('status')
    app.client.callFor(FERRY).answer(FERRY_ANALYSIS)
    await app.user.click(work.getByRole('button', { name: 'Resume' }))
    await waitFor(() => app.client.callFor(BAKERY))
  })

  it('is called off', async () => {
    const work = await panel()
    await app.user.click(work.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: 'Work under way' })).not.toBeInTheDocument()
    })
    expect(app.jobs.analysing.size).toBe(0)
  })

  it('tells what failed and why, tries it again, and goes when it is dismissed', async () => {
    const work = await panel()
    app.client.callFor(FERRY).fail('engine-failed')
    ;(await waitFor(() => app.client.callFor(BAKERY))).answer(BAKERY_ANALYSIS)
    expect(await work.findByText('1 failure')).toBeInTheDocument()
    expect(work.getByText(/was too much for the analysis/)).toBeVisible()
    await app.user.click(await work.findByRole('button', { name: `Try ${FERRY.title} again` }))
    ;(await waitFor(() => app.client.callFor(FERRY))).fail('engine-failed')
    await app.user.click(await work.findByRole('button', { name: 'Dismiss' }))
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: 'Work under way' })).not.toBeInTheDocument()
    })
  })
})
