import { renderHook, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { cancelAnalysis } from '../../src/queries/analyse-article'
import { addArticle } from '../../src/queries/change-library'
import { bringAnalysesUpToDate } from '../../src/queries/load-library'
import type { Article } from '../../src/model/article'
import { makeEntry } from '../../src/model/make-entry'
import { findArticle } from '../../src/queries/find-article'
import { useOpenArticle } from '../../src/queries/open-article'
import { openLibrary } from '../../src/storage/open-library'
import { HOME } from '../../src/store/route'
import { StorageError } from '../../src/storage/storage-error'
import { AnalysisError } from '../../src/worker/analysis-error'
import { BAKERY, BAKERY_ANALYSIS } from '../support/bakery-article'
import { createFakeAnalysisClient } from '../support/fake-analysis-client'
import { createFailingStorage } from '../support/failing-storage'
import { FAKE_ENGINE } from '../support/fake-engine'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { freshBrowser, serveNothing, serveSamples } from '../support/fresh-browser'
import { openPage, type TestPage } from '../support/open-page'

const knowing = () =>
  createFakeAnalysisClient({
    known: [
      [FERRY, FERRY_ANALYSIS],
      [BAKERY, BAKERY_ANALYSIS],
    ],
  })

/** Opens an article of the library, as the reader's page does. */
function openArticle(page: TestPage, { id }: Article) {
  page.state().followRoute({ ...HOME, articleId: id })
  return renderHook(() => useOpenArticle(), { wrapper: page.wrapper })
}

beforeEach(freshBrowser)

describe('opening the page', () => {
  it('brings the samples of the site, analysed', async () => {
    serveSamples([FERRY, BAKERY])
    const page = openPage({ client: knowing() })
    expect(await page.loadLibrary()).toEqual([FERRY.id, BAKERY.id])
    await waitFor(() => {
      expect(page.state().analyses).toEqual({
        [FERRY.id]: FERRY_ANALYSIS,
        [BAKERY.id]: BAKERY_ANALYSIS,
      })
    })
  })

  it('brings the reader’s own articles of the visit before', async () => {
    const before = openPage({ client: knowing() })
    await addArticle(before.jobs, BAKERY)
    const page = openPage()
    await page.loadLibrary()
    expect(page.state().entries).toEqual({ [BAKERY.id]: makeEntry(BAKERY, BAKERY_ANALYSIS) })
    expect(await findArticle(page.jobs, BAKERY.id)).toEqual(BAKERY)
    expect(page.state().storage).toBe('ready')
  })

  it('analyses nothing again that this engine has gone over', async () => {
    const before = openPage({ client: knowing() })
    await addArticle(before.jobs, BAKERY)
    serveSamples([FERRY])
    const page = openPage({ client: knowing() })
    await page.loadLibrary()
    await waitFor(() => {
      expect(page.state().analyses).toHaveProperty(FERRY.id)
    })
    expect(page.client.texts).toEqual([FERRY.text])
  })

  it('leaves alone what the reader has called off', async () => {
    const page = openPage()
    const added = addArticle(page.jobs, BAKERY)
    await waitFor(() => page.client.callFor(BAKERY))
    cancelAnalysis(page.jobs, BAKERY.id)
    await added
    await bringAnalysesUpToDate(page.jobs)
    expect(page.client.texts).toEqual([BAKERY.text])
    expect(page.jobs.analysing.size).toBe(0)
  })

  it('shows the findings of an older engine until the present one has gone over them', async () => {
    const older = { ...BAKERY_ANALYSIS, engine: 'older', quotes: [] }
    const before = openPage({ client: createFakeAnalysisClient({ known: [[BAKERY, older]] }) })
    await addArticle(before.jobs, BAKERY)
    const page = openPage()
    await page.loadLibrary()
    const view = openArticle(page, BAKERY)
    await waitFor(() => {
      expect(page.state().analyses[BAKERY.id]).toEqual(older)
    })
    expect(view.result.current).toBe(false)
    const call = await waitFor(() => page.client.callFor(BAKERY))
    call.answer(BAKERY_ANALYSIS)
    await waitFor(() => {
      expect(page.state().analyses[BAKERY.id]).toBe(BAKERY_ANALYSIS)
    })
  })
})

describe('samples that cannot be loaded', () => {
  it('are asked for three times, and leave the reader’s own articles alone', async () => {
    await addArticle(openPage({ client: knowing() }).jobs, BAKERY)
    serveNothing()
    const asked = vi.spyOn(globalThis, 'fetch')
    const page = openPage()
    await expect(page.loadLibrary()).rejects.toThrow('Failed to fetch')
    expect(asked).toHaveBeenCalledTimes(3)
    expect(Object.keys(page.state().entries)).toEqual([BAKERY.id])
  })

  it('come when they are asked for again', async () => {
    serveNothing()
    const page = openPage({ client: knowing() })
    await expect(page.loadLibrary()).rejects.toThrow()
    serveSamples([FERRY])
    await page.loadLibrary()
    await waitFor(() => {
      expect(page.state().analyses).toHaveProperty(FERRY.id)
    })
  })
})

describe('word lists that cannot be loaded', () => {
  it('leave the articles unread, until they are asked for again and come', async () => {
    serveSamples([FERRY])
    let isBroken = true
    const client = createFakeAnalysisClient({
      known: [[FERRY, FERRY_ANALYSIS]],
      loadModels: () =>
        isBroken
          ? Promise.reject(new AnalysisError('models-unavailable'))
          : Promise.resolve(FAKE_ENGINE),
    })
    const page = openPage({ client })
    await page.loadLibrary()
    await expect(bringAnalysesUpToDate(page.jobs)).rejects.toThrow()
    expect(page.state().articles).toHaveProperty(FERRY.id)
    isBroken = false
    await bringAnalysesUpToDate(page.jobs)
    await waitFor(() => {
      expect(page.state().analyses[FERRY.id]).toBe(FERRY_ANALYSIS)
    })
  })
})

describe('a browser that keeps nothing', () => {
  it('says so, and the session goes on', async () => {
    serveSamples([FERRY])
    const openLibrary = () => Promise.reject(new StorageError('unavailable', 'private window'))
    const page = openPage({ client: knowing(), openLibrary })
    await page.loadLibrary()
    expect(page.state().storage).toBe('unavailable')
    await addArticle(page.jobs, BAKERY)
    // The samples may come after it.
    await vi.waitFor(() => {
      expect(Object.keys(page.state().analyses).toSorted()).toEqual(
        [FERRY.id, BAKERY.id].toSorted(),
      )
    })
  })

  it.each([
    ['full', 'full'],
    ['failed', 'unavailable'],
  ] as const)('for being %s is reported as %s, and what was added stays', async (code, told) => {
    const page = openPage({
      client: knowing(),
      openLibrary: () => Promise.resolve(createFailingStorage(code)),
    })
    await page.loadLibrary()
    expect(page.state().storage).toBe('ready')
    await addArticle(page.jobs, BAKERY)
    expect(page.state().storage).toBe(told)
    expect(page.state().analyses[BAKERY.id]).toBe(BAKERY_ANALYSIS)
  })

  it('is asked once, not for every article', async () => {
    const open = vi.fn(() => openLibrary())
    const page = openPage({ client: knowing(), openLibrary: open })
    await page.loadLibrary()
    await addArticle(page.jobs, BAKERY)
    await addArticle(page.jobs, FERRY)
    expect(open).toHaveBeenCalledOnce()
  })
})
