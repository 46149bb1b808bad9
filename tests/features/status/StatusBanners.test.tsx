import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { StorageError } from '../../../src/storage/storage-error'
import { AnalysisError } from '../../../src/worker/analysis-error'
import { createFakeAnalysisClient } from '../../support/fake-analysis-client'
import { createFailingStorage } from '../../support/failing-storage'
import { FAKE_ENGINE } from '../../support/fake-engine'
import { FERRY, FERRY_ANALYSIS } from '../../support/ferry-article'
import { freshBrowser, serveNothing, serveSamples } from '../../support/fresh-browser'
import { renderApp } from '../../support/render-app'

const banner = () => screen.findByRole('alert')
const noBanner = () =>
  waitFor(() => {
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
const voices = () => screen.findByRole('region', { name: 'Named speakers' })

beforeEach(() => {
  freshBrowser()
  serveSamples([FERRY])
})

it('a page on which all is well says nothing', async () => {
  renderApp()
  await voices()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

describe('a browser that keeps nothing', () => {
  it('is told, and the article can be read all the same', async () => {
    renderApp({ openLibrary: () => Promise.reject(new StorageError('unavailable', 'private')) })
    expect(await banner()).toHaveTextContent('This browser keeps nothing for this page')
    await voices()
  })

  it('is told when its room is used up', async () => {
    renderApp({ openLibrary: () => Promise.resolve(createFailingStorage('full')) })
    expect(await banner()).toHaveTextContent('The browser’s storage is full')
    await voices()
  })
})

describe('samples that cannot be loaded', () => {
  it('are told, and come when they are asked for again', async () => {
    serveNothing()
    const { user } = renderApp()
    expect(await banner()).toHaveTextContent('The sample articles could not be loaded.')
    expect(screen.getByRole('heading', { name: 'Nothing to read yet' })).toBeVisible()
    serveSamples([FERRY])
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('article', { name: FERRY.title })).toBeVisible()
    await noBanner()
    await voices()
  })
})

describe('models that cannot be loaded', () => {
  it('are told, and everything is read when they are asked for again and come', async () => {
    const loadModels = vi.fn(() => Promise.reject(new AnalysisError('models-unavailable')))
    const client = createFakeAnalysisClient({ known: [[FERRY, FERRY_ANALYSIS]], loadModels })
    const { user } = renderApp({ client })
    expect(await banner()).toHaveTextContent(
      'The language models that names and statements are found with could not be loaded. Articles can be read',
    )
    expect(screen.getByRole('heading', { level: 1, name: FERRY.title })).toBeVisible()
    loadModels.mockImplementation(() => Promise.resolve(FAKE_ENGINE) as Promise<never>)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await voices()
    await noBanner()
  })
})
