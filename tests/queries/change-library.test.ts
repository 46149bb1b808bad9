import { waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  addArticle,
  editArticle,
  removeArticle,
  restoreArticle,
  restoreSamples,
} from '../../src/queries/change-library'
import { analyseArticle } from '../../src/queries/analyse-article'
import type { ArticleDetails } from '../../src/model/article'
import { BAKERY, BAKERY_ANALYSIS } from '../support/bakery-article'
import { createFakeAnalysisClient } from '../support/fake-analysis-client'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { freshBrowser, serveSamples } from '../support/fresh-browser'
import { openPage, type TestPage } from '../support/open-page'

const DETAILS: ArticleDetails = {
  title: 'The bakery that never sleeps',
  publisher: 'The Mill Lane Gazette',
  byline: 'Finn Archer',
  publishedAt: '2024-03-08',
  url: 'https://example.org/bakery',
}

const newPage = () =>
  openPage({
    client: createFakeAnalysisClient({
      known: [
        [FERRY, FERRY_ANALYSIS],
        [BAKERY, BAKERY_ANALYSIS],
      ],
    }),
  })

/** The reader's next visit, with everything loaded. */
async function nextVisit(): Promise<TestPage> {
  const page = newPage()
  await page.loadLibrary()
  return page
}

beforeEach(freshBrowser)

describe('correcting an article', () => {
  it('keeps the correction for the next visit', async () => {
    const page = newPage()
    await addArticle(page.jobs, BAKERY)
    await editArticle(page.jobs, BAKERY.id, DETAILS)
    expect((await nextVisit()).state().entries[BAKERY.id]).toMatchObject(DETAILS)
  })

  it('keeps the correction of a sample, which stays a sample', async () => {
    serveSamples([FERRY])
    const page = await nextVisit()
    await editArticle(page.jobs, FERRY.id, DETAILS)
    const article = (await nextVisit()).state().articles[FERRY.id]
    expect(article).toMatchObject(DETAILS)
    expect(article?.origin).toEqual({ kind: 'sample', label: 'Invented story', position: 0 })
  })

  it('outlives the same words being added again', async () => {
    const page = newPage()
    await addArticle(page.jobs, BAKERY)
    await editArticle(page.jobs, BAKERY.id, DETAILS)
    await addArticle(page.jobs, BAKERY)
    expect(page.state().articles[BAKERY.id]).toMatchObject(DETAILS)
    expect((await nextVisit()).state().entries[BAKERY.id]).toMatchObject(DETAILS)
  })

  it('does nothing to an article that is not there', async () => {
    const page = newPage()
    await editArticle(page.jobs, BAKERY.id, DETAILS)
    expect(page.state().articles).toEqual({})
  })
})

describe('removing an article', () => {
  it('is for good, unless it is undone', async () => {
    const page = newPage()
    await addArticle(page.jobs, BAKERY)
    await removeArticle(page.jobs, BAKERY.id)
    expect(page.state().articles).toEqual({})
    const next = await nextVisit()
    expect(next.state().entries).toEqual({})
  })

  it('can be undone, corrections and all', async () => {
    const page = newPage()
    await addArticle(page.jobs, BAKERY)
    await editArticle(page.jobs, BAKERY.id, DETAILS)
    const corrected = page.state().articles[BAKERY.id]!
    await removeArticle(page.jobs, corrected.id)
    await restoreArticle(page.jobs, corrected)
    expect(page.state().articles[BAKERY.id]).toBe(corrected)
    expect((await nextVisit()).state().entries[BAKERY.id]).toMatchObject(DETAILS)
  })

  it('calls its analysis off, and undoing it begins a new one', async () => {
    const page = openPage()
    void addArticle(page.jobs, BAKERY)
    await waitFor(() => page.client.callFor(BAKERY))
    await removeArticle(page.jobs, BAKERY.id)
    expect(() => page.client.callFor(BAKERY)).toThrow()
    await restoreArticle(page.jobs, BAKERY)
    ;(await waitFor(() => page.client.callFor(BAKERY))).answer(BAKERY_ANALYSIS)
    await waitFor(() => {
      expect(page.state().analyses[BAKERY.id]).toBe(BAKERY_ANALYSIS)
    })
  })

  it('undone while it waits for its turn, it is analysed when that comes', async () => {
    const page = openPage()
    page.state().addArticles([FERRY])
    void analyseArticle(page.jobs, FERRY.id)
    void addArticle(page.jobs, BAKERY)
    void removeArticle(page.jobs, BAKERY.id)
    void restoreArticle(page.jobs, BAKERY)
    ;(await waitFor(() => page.client.callFor(FERRY))).answer(FERRY_ANALYSIS)
    ;(await waitFor(() => page.client.callFor(BAKERY))).answer(BAKERY_ANALYSIS)
    await waitFor(() => {
      expect(page.state().analyses[BAKERY.id]).toBe(BAKERY_ANALYSIS)
    })
  })
})

describe('a removed sample', () => {
  beforeEach(async () => {
    serveSamples([FERRY, BAKERY])
    const page = await nextVisit()
    await removeArticle(page.jobs, FERRY.id)
  })

  it('stays away on the next visit, and the others come', async () => {
    expect(Object.keys((await nextVisit()).state().entries)).toEqual([BAKERY.id])
  })

  it('stays away though it was corrected before', async () => {
    const page = await nextVisit()
    await editArticle(page.jobs, BAKERY.id, DETAILS)
    await removeArticle(page.jobs, BAKERY.id)
    expect((await nextVisit()).state().entries).toEqual({})
  })

  it('comes back for good when the removal is undone', async () => {
    const page = await nextVisit()
    await restoreArticle(page.jobs, {
      ...FERRY,
      origin: { kind: 'sample', label: 'Invented story', position: 0 },
    })
    expect(page.state().removedSamples).toEqual([])
    expect((await nextVisit()).state().articles).toHaveProperty(FERRY.id)
  })

  it('comes back with all others when the samples are wanted back, and is analysed', async () => {
    const page = await nextVisit()
    await restoreSamples(page.jobs)
    expect(page.state().articles).toHaveProperty(FERRY.id)
    await waitFor(() => {
      expect(page.state().analyses[FERRY.id]).toBe(FERRY_ANALYSIS)
    })
    expect((await nextVisit()).state().articles).toHaveProperty(FERRY.id)
  })

  it('comes back when the reader pastes its words', async () => {
    const page = await nextVisit()
    await addArticle(page.jobs, FERRY)
    expect(page.state().removedSamples).toEqual([])
    expect((await nextVisit()).state().articles).toHaveProperty(FERRY.id)
  })
})
