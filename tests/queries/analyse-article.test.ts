import { renderHook, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  analyseArticle,
  cancelAnalysis,
  useAnalysisProgress,
  useAnalysisState,
} from '../../src/queries/analyse-article'
import type { Article } from '../../src/model/article'
import { countFindings } from '../../src/model/make-entry'
import { BAKERY, BAKERY_ANALYSIS } from '../support/bakery-article'
import { createFakeAnalysisClient } from '../support/fake-analysis-client'
import { FAKE_ENGINE } from '../support/fake-engine'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { freshBrowser, serveSamples } from '../support/fresh-browser'
import { createGate } from '../support/gate'
import { openPage, type TestPage } from '../support/open-page'

let page: TestPage

beforeEach(() => {
  freshBrowser()
  page = openPage()
  page.state().addArticles([FERRY, BAKERY])
})

/** How the analysis of an article stands, as the views are told. */
function watch(article: Article) {
  const { result } = renderHook(() => useAnalysisState(article.id), { wrapper: page.wrapper })
  return result
}

const underWay = (article: Article) => waitFor(() => page.client.callFor(article))

describe('analysing an article', () => {
  it('puts the findings into the store', async () => {
    const done = analyseArticle(page.jobs, FERRY.id)
    ;(await underWay(FERRY)).answer(FERRY_ANALYSIS)
    await done
    expect(page.state().analyses[FERRY.id]).toBe(FERRY_ANALYSIS)
  })

  it('keeps the findings for the next visit', async () => {
    serveSamples([FERRY])
    const done = analyseArticle(page.jobs, FERRY.id)
    ;(await underWay(FERRY)).answer(FERRY_ANALYSIS)
    await done
    const next = openPage()
    await next.loadLibrary()
    expect(next.state().analyses[FERRY.id]).toEqual(FERRY_ANALYSIS)
  })

  it('tells the views how it stands, from nothing over its turn to the end', async () => {
    const ferry = watch(FERRY)
    const bakery = watch(BAKERY)
    expect(ferry.current).toEqual({ state: 'none' })
    void analyseArticle(page.jobs, FERRY.id)
    void analyseArticle(page.jobs, BAKERY.id)
    await waitFor(() => {
      expect([ferry.current.state, bakery.current.state]).toEqual(['running', 'waiting'])
    })
    ;(await underWay(FERRY)).answer(FERRY_ANALYSIS)
    await waitFor(() => {
      expect([ferry.current.state, bakery.current.state]).toEqual(['done', 'running'])
    })
  })

  it('takes one article after another, in the order they were asked for', async () => {
    void analyseArticle(page.jobs, FERRY.id)
    void analyseArticle(page.jobs, BAKERY.id)
    const ferry = await underWay(FERRY)
    expect(page.client.texts).toEqual([FERRY.text])
    ferry.answer(FERRY_ANALYSIS)
    await underWay(BAKERY)
    expect(page.client.texts).toEqual([FERRY.text, BAKERY.text])
  })

  it('is done once, however often it is asked for', async () => {
    const first = analyseArticle(page.jobs, FERRY.id)
    const second = analyseArticle(page.jobs, FERRY.id)
    ;(await underWay(FERRY)).answer(FERRY_ANALYSIS)
    await Promise.all([first, second])
    expect(page.client.texts).toEqual([FERRY.text])
  })

  it('waits until the word lists are there', async () => {
    const gate = createGate()
    const loadModels = () => gate.opened.then(() => FAKE_ENGINE)
    page = openPage({ client: createFakeAnalysisClient({ loadModels }) })
    page.state().addArticles([FERRY])
    void analyseArticle(page.jobs, FERRY.id)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(page.client.texts).toEqual([])
    gate.open()
    await underWay(FERRY)
  })

  it('does nothing for an article that the library does not hold', async () => {
    await analyseArticle(page.jobs, '0000000000000000')
    expect(page.client.texts).toEqual([])
  })

  it('tells which step it has come to', async () => {
    const { result } = renderHook(() => useAnalysisProgress(FERRY.id), { wrapper: page.wrapper })
    expect(result.current).toBeNull()
    void analyseArticle(page.jobs, FERRY.id)
    ;(await underWay(FERRY)).report({ step: 'names', done: 3, total: 6 })
    await waitFor(() => {
      expect(result.current).toEqual({ step: 'names', done: 3, total: 6 })
    })
  })
})

describe('an analysis that fails', () => {
  it('says why, and does not hold up the next', async () => {
    const ferry = watch(FERRY)
    void analyseArticle(page.jobs, FERRY.id)
    void analyseArticle(page.jobs, BAKERY.id)
    ;(await underWay(FERRY)).fail('worker-crashed')
    await waitFor(() => {
      expect(ferry.current).toEqual({ state: 'failed', code: 'worker-crashed' })
    })
    await underWay(BAKERY)
  })

  it('can be tried again', async () => {
    const ferry = watch(FERRY)
    const failed = analyseArticle(page.jobs, FERRY.id)
    ;(await underWay(FERRY)).fail('engine-failed')
    await failed
    const again = analyseArticle(page.jobs, FERRY.id)
    ;(await underWay(FERRY)).answer(FERRY_ANALYSIS)
    await again
    await waitFor(() => {
      expect(ferry.current).toEqual({ state: 'done' })
    })
  })

  it('is still known to have failed an hour later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const failed = analyseArticle(page.jobs, FERRY.id)
      await vi.waitFor(() => {
        page.client.callFor(FERRY).fail('engine-failed')
      })
      await failed
      await vi.advanceTimersByTimeAsync(3_600_000)
      expect(watch(FERRY).current).toEqual({ state: 'failed', code: 'engine-failed' })
    } finally {
      vi.useRealTimers()
    }
  })

  it('leaves the findings of an earlier engine in place', async () => {
    page.state().saveAnalyses(new Map([[FERRY.id, FERRY_ANALYSIS]]))
    page.state().saveFindings(new Map([[FERRY.id, countFindings(FERRY_ANALYSIS)]]))
    const ferry = watch(FERRY)
    const failed = analyseArticle(page.jobs, FERRY.id)
    ;(await underWay(FERRY)).fail('engine-failed')
    await failed
    await waitFor(() => {
      expect(ferry.current).toEqual({ state: 'done' })
    })
    expect(page.state().analyses[FERRY.id]).toBe(FERRY_ANALYSIS)
  })
})

describe('calling an analysis off', () => {
  it('ends it while it runs, and the next begins', async () => {
    const ferry = watch(FERRY)
    void analyseArticle(page.jobs, FERRY.id)
    void analyseArticle(page.jobs, BAKERY.id)
    await underWay(FERRY)
    cancelAnalysis(page.jobs, FERRY.id)
    await waitFor(() => {
      expect(ferry.current).toEqual({ state: 'failed', code: 'cancelled' })
    })
    await underWay(BAKERY)
  })

  it('ends it at once while it waits for its turn, and the worker never hears of it', async () => {
    const bakery = watch(BAKERY)
    const ferry = analyseArticle(page.jobs, FERRY.id)
    void analyseArticle(page.jobs, BAKERY.id)
    const call = await underWay(FERRY)
    cancelAnalysis(page.jobs, BAKERY.id)
    await waitFor(() => {
      expect(bakery.current).toEqual({ state: 'failed', code: 'cancelled' })
    })
    call.answer(FERRY_ANALYSIS)
    await ferry
    expect(page.client.texts).toEqual([FERRY.text])
  })

  it('ends it at once while the word lists are still on their way', async () => {
    const loadModels = () => new Promise<never>(() => undefined)
    page = openPage({ client: createFakeAnalysisClient({ loadModels }) })
    page.state().addArticles([FERRY])
    const ferry = watch(FERRY)
    void analyseArticle(page.jobs, FERRY.id)
    await waitFor(() => {
      expect(ferry.current).toEqual({ state: 'running' })
    })
    cancelAnalysis(page.jobs, FERRY.id)
    await waitFor(() => {
      expect(ferry.current).toEqual({ state: 'failed', code: 'cancelled' })
    })
  })

  it('leaves room for another try right away, before its old turn has come', async () => {
    void analyseArticle(page.jobs, FERRY.id)
    void analyseArticle(page.jobs, BAKERY.id)
    const call = await underWay(FERRY)
    cancelAnalysis(page.jobs, BAKERY.id)
    const again = analyseArticle(page.jobs, BAKERY.id)
    call.answer(FERRY_ANALYSIS)
    ;(await underWay(BAKERY)).answer(BAKERY_ANALYSIS)
    await again
    expect(page.state().analyses[BAKERY.id]).toBe(BAKERY_ANALYSIS)
  })

  it('does nothing where none is under way', () => {
    cancelAnalysis(page.jobs, FERRY.id)
    expect(watch(FERRY).current).toEqual({ state: 'none' })
  })
})
