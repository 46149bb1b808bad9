import { beforeEach, describe, expect, it } from 'vitest'
import { addArticle, editArticle } from '../../src/queries/change-library'
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
