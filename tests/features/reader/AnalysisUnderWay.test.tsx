import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { AnalysisError } from '../../../src/worker/analysis-error'
import type { Progress } from '../../../src/worker/protocol'
import { BAKERY } from '../../support/bakery-article'
import { createFakeAnalysisClient } from '../../support/fake-analysis-client'
import { FAKE_ENGINE } from '../../support/fake-engine'
import { FERRY, FERRY_ANALYSIS } from '../../support/ferry-article'
import { freshBrowser, serveSamples } from '../../support/fresh-browser'
import { createGate } from '../../support/gate'
import { article, renderApp, type RenderedApp } from '../../support/render-app'

const MEGABYTE = 1_000_000

const button = (name: string) => article().getByRole('button', { name })
const bar = () => article().getByRole('progressbar')
const announced = () =>
  article()
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('')
const barNamed = (name: string) =>
  waitFor(() => {
    expect(bar()).toHaveAccessibleName(name)
  })

beforeEach(() => {
  freshBrowser()
  serveSamples([FERRY, BAKERY])
})

describe('models on their way', () => {
  /** A visit whose models come as the test says. */
  async function openWhileLoading() {
    let report: (progress: Progress) => void = () => undefined
    let fail: (error: AnalysisError) => void = () => undefined
    const gate = createGate()
    const client = createFakeAnalysisClient({
      known: [[FERRY, FERRY_ANALYSIS]],
      loadModels: ({ onProgress }) =>
        new Promise((resolve, reject) => {
          report = (progress) => onProgress?.(progress)
          fail = reject
          void gate.opened.then(() => {
            resolve(FAKE_ENGINE)
          })
        }),
    })
    renderApp({ client })
    await screen.findByRole('article', { name: FERRY.title })
    return {
      bytes(done: number) {
        report({ step: 'models', done: done * MEGABYTE, total: 8 * MEGABYTE })
      },
      fail: (error: AnalysisError) => {
        fail(error)
      },
      gate,
    }
  }

  it('keep nobody from reading', async () => {
    await openWhileLoading()
    expect(article().getByText(/^Sam Reed, who has sailed/)).toBeVisible()
    await barNamed('Loading the language models')
    expect(bar()).not.toHaveAttribute('aria-valuenow')
  })

  it('are told with how much has come of how much', async () => {
    const models = await openWhileLoading()
    models.bytes(3.14)
    await barNamed('Loading the language models: 3.1 of 8.0 MB')
    expect(Number(bar().getAttribute('aria-valuenow'))).toBeCloseTo(39.25)
    models.bytes(8)
    await barNamed('Opening the language models')
    expect(bar()).not.toHaveAttribute('aria-valuenow')
  })

  it('are read out by the quarter, not by the byte', async () => {
    const models = await openWhileLoading()
    const heard = new Set<string | null>()
    for (let done = 0; done <= 8; done += 0.5) {
      models.bytes(done)
      await barNamed(
        done < 8
          ? `Loading the language models: ${done.toFixed(1)} of 8.0 MB`
          : 'Opening the language models',
      )
      heard.add(announced())
    }
    expect([...heard]).toEqual([
      'Loading the language models',
      'Loading the language models: a quarter of 8.0 MB',
      'Loading the language models: half of 8.0 MB',
      'Loading the language models: three quarters of 8.0 MB',
    ])
  })

  it('cannot be called off for one article, so no button says so', async () => {
    await openWhileLoading()
    expect(article().queryByRole('button', { name: 'Cancel' })).not.toBeInTheDocument()
  })

  it('make room for the findings when they are there', async () => {
    const { gate } = await openWhileLoading()
    gate.open()
    await screen.findByRole('region', { name: 'Named speakers' })
    expect(article().queryByRole('progressbar')).not.toBeInTheDocument()
    expect(announced()).toBe('Names and statements are marked.')
  })

  it('are not waited for when they will not come', async () => {
    const models = await openWhileLoading()
    models.fail(new AnalysisError('model-format'))
    expect(await screen.findByRole('alert')).toHaveTextContent('are damaged or of another version')
    expect(article().queryByRole('progressbar')).not.toBeInTheDocument()
    expect(announced()).toBe('')
  })
})

describe('an article that is being analysed', () => {
  let app: RenderedApp

  /** The ferry is open and being read, the bakery waits. */
  beforeEach(async () => {
    app = renderApp({ client: createFakeAnalysisClient() })
    await waitFor(() => app.client.callFor(FERRY))
    await screen.findByRole('article', { name: FERRY.title })
  })

  it('can be read already', () => {
    expect(article().getByRole('heading', { name: FERRY.title })).toBeVisible()
    expect(article().getByText(/^Sam Reed, who has sailed/)).toBeVisible()
    expect(article().queryByRole('link', { name: 'Sam Reed' })).not.toBeInTheDocument()
  })

  it('shows how far it has come, and reads out no step by itself', async () => {
    app.client.callFor(FERRY).report({ step: 'names', done: 3, total: 6 })
    await barNamed('Looking for names')
    expect(bar()).toHaveAttribute('aria-valuenow', '50')
    expect(announced()).toBe('Reading the article')
  })

  it('shows the models on their way again where its worker had to be replaced', async () => {
    app.client.callFor(FERRY).report({ step: 'models', done: MEGABYTE, total: 4 * MEGABYTE })
    await barNamed('Loading the language models: 1.0 of 4.0 MB')
  })

  it('shows its findings as soon as they are there', async () => {
    app.client.callFor(FERRY).answer(FERRY_ANALYSIS)
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
    ;(await waitFor(() => app.client.callFor(FERRY))).answer(FERRY_ANALYSIS)
    await screen.findByRole('region', { name: 'Named speakers' })
  })

  it('says when it waits for its turn, and can be called off then', async () => {
    await app.user.click(screen.getByRole('link', { name: new RegExp(BAKERY.title) }))
    await screen.findByRole('article', { name: BAKERY.title })
    expect(bar()).toHaveAccessibleName('Waiting for its turn')
    await app.user.click(button('Cancel'))
    expect(await article().findByText(/You stopped the reading of this article/)).toBeVisible()
  })
})
