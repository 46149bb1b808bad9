import { waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleDetails } from '../../src/model/article'
import { analyseArticle } from '../../src/queries/analyse-article'
import { addArticle, editArticle } from '../../src/queries/change-library'
import type { Jobs } from '../../src/queries/jobs'
import { forgetFindings, removeArticles, restoreArticles } from '../../src/queries/remove-articles'
import { restoreSamples } from '../../src/queries/removed-samples'
import { openLibrary } from '../../src/storage/open-library'
import { BAKERY, BAKERY_ANALYSIS } from '../support/bakery-article'
import { createFailingStorage } from '../support/failing-storage'
import { createFakeAnalysisClient } from '../support/fake-analysis-client'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { freshBrowser, serveSamples } from '../support/fresh-browser'
import { openPage, type TestPage } from '../support/open-page'

const DETAILS: ArticleDetails = {
  title: 'The bakery that never sleeps',
  publisher: 'The Mill Lane Post',
  byline: 'Finn Archer',
  publishedAt: '2024-03-08',
  url: 'https://example.org/bakery',
}

const newPage = (parts: Partial<Jobs> = {}) =>
  openPage({
    ...parts,
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

/** Ids of the articles whose findings the browser keeps. */
async function analysedOnDisk(): Promise<readonly string[]> {
  const library = await openLibrary()
  return [...(await library.loadAnalyses()).keys()]
}

beforeEach(freshBrowser)

describe('removing an article', () => {
  it('is for good, unless it is undone', async () => {
    const page = newPage()
    await addArticle(page.jobs, BAKERY)
    await removeArticles(page.jobs, [BAKERY.id])
    expect(page.state().articles).toEqual({})
    const next = await nextVisit()
    expect(next.state().entries).toEqual({})
  })

  it('can be undone, corrections and all, and nothing is analysed anew', async () => {
    const page = newPage()
    await addArticle(page.jobs, BAKERY)
    await editArticle(page.jobs, BAKERY.id, DETAILS)
    const removed = await removeArticles(page.jobs, [BAKERY.id])
    expect(removed).toMatchObject([DETAILS])
    await restoreArticles(page.jobs, removed)
    expect(page.state().entries[BAKERY.id]).toMatchObject(DETAILS)
    expect(page.state().entries[BAKERY.id]?.findings).toBeTruthy()
    expect(page.client.texts).toEqual([BAKERY.text])
    const next = await nextVisit()
    expect(next.state().entries[BAKERY.id]).toMatchObject(DETAILS)
    expect(next.state().entries[BAKERY.id]?.findings).toBeTruthy()
  })

  it('can be undone for many that only the disk holds, with what was found in them', async () => {
    await addArticle(newPage().jobs, BAKERY)
    await addArticle(newPage().jobs, FERRY)
    const page = await nextVisit()
    expect(page.state().articles).toEqual({})
    const before = page.state().entries
    const removed = await removeArticles(page.jobs, [BAKERY.id, 'never there', FERRY.id])
    expect(page.state().entries).toEqual({})
    expect(removed).toHaveLength(2)
    await restoreArticles(page.jobs, removed)
    expect(page.state().entries).toEqual(before)
    expect(page.client.texts).toEqual([])
  })

  it('can be undone where the browser keeps nothing', async () => {
    const openLibrary = () => Promise.resolve(createFailingStorage('unavailable'))
    const page = newPage({ openLibrary })
    await addArticle(page.jobs, BAKERY)
    const removed = await removeArticles(page.jobs, [BAKERY.id])
    expect(page.state().entries).toEqual({})
    await restoreArticles(page.jobs, removed)
    expect(page.state().articles).toEqual({ [BAKERY.id]: BAKERY })
    expect(page.state().entries[BAKERY.id]?.findings).toBeTruthy()
    expect(page.client.texts).toEqual([BAKERY.text])
  })

  it('forgets what was found once it cannot be undone any more', async () => {
    const page = newPage()
    await addArticle(page.jobs, BAKERY)
    await addArticle(page.jobs, FERRY)
    const removed = await removeArticles(page.jobs, [BAKERY.id, FERRY.id])
    await restoreArticles(page.jobs, removed.slice(1))
    await forgetFindings(page.jobs, [BAKERY.id, FERRY.id])
    expect(await analysedOnDisk()).toEqual([removed[1]?.id])
    expect(Object.keys(page.state().analyses)).toEqual([removed[1]?.id])
  })

  it('forgets it on the next visit where the page was left before that', async () => {
    serveSamples([FERRY])
    const page = await nextVisit()
    await addArticle(page.jobs, BAKERY)
    await waitFor(async () => {
      expect(await analysedOnDisk()).toHaveLength(2)
    })
    await removeArticles(page.jobs, [BAKERY.id])
    expect(await analysedOnDisk()).toHaveLength(2)
    await nextVisit()
    await waitFor(async () => {
      expect(await analysedOnDisk()).toEqual([FERRY.id])
    })
  })

  it('calls its analysis off, and undoing it begins a new one', async () => {
    const page = openPage()
    void addArticle(page.jobs, BAKERY)
    await waitFor(() => page.client.callFor(BAKERY))
    await removeArticles(page.jobs, [BAKERY.id])
    expect(() => page.client.callFor(BAKERY)).toThrow()
    await restoreArticles(page.jobs, [BAKERY])
    ;(await waitFor(() => page.client.callFor(BAKERY))).answer(BAKERY_ANALYSIS)
    await waitFor(() => {
      expect(page.state().entries[BAKERY.id]?.findings).toBeTruthy()
    })
  })

  it('undone while it waits for its turn, it is analysed when that comes', async () => {
    const page = openPage()
    page.state().addArticles([FERRY])
    void analyseArticle(page.jobs, FERRY.id)
    void addArticle(page.jobs, BAKERY)
    void removeArticles(page.jobs, [BAKERY.id])
    void restoreArticles(page.jobs, [BAKERY])
    ;(await waitFor(() => page.client.callFor(FERRY))).answer(FERRY_ANALYSIS)
    ;(await waitFor(() => page.client.callFor(BAKERY))).answer(BAKERY_ANALYSIS)
    await waitFor(() => {
      expect(page.state().entries[BAKERY.id]?.findings).toBeTruthy()
    })
  })
})

describe('a removed sample', () => {
  beforeEach(async () => {
    serveSamples([FERRY, BAKERY])
    const page = await nextVisit()
    await removeArticles(page.jobs, [FERRY.id])
  })

  it('stays away on the next visit, and the others come', async () => {
    expect(Object.keys((await nextVisit()).state().entries)).toEqual([BAKERY.id])
  })

  it('stays away though it was corrected before', async () => {
    const page = await nextVisit()
    await editArticle(page.jobs, BAKERY.id, DETAILS)
    await removeArticles(page.jobs, [BAKERY.id])
    expect((await nextVisit()).state().entries).toEqual({})
  })

  it('comes back for good when the removal is undone', async () => {
    const page = await nextVisit()
    await restoreArticles(page.jobs, [
      { ...FERRY, origin: { kind: 'sample', label: 'Invented story', position: 0 } },
    ])
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
