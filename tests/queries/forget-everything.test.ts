import { waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article'
import { addArticle } from '../../src/queries/change-library'
import { pauseWork } from '../../src/queries/control-work'
import { followTabs } from '../../src/queries/follow-tabs'
import { forgetEverything } from '../../src/queries/forget-everything'
import { importArticles } from '../../src/queries/import-articles'
import type { LibraryChange } from '../../src/storage/library-channel'
import { openLibrary } from '../../src/storage/open-library'
import { BAKERY, BAKERY_ANALYSIS } from '../support/bakery-article'
import { createFakeAnalysisClient } from '../support/fake-analysis-client'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { freshBrowser, serveSamples } from '../support/fresh-browser'
import { createGate, type Gate } from '../support/gate'
import { openPage, type TestPage } from '../support/open-page'

const NOTHING = { done: 0, total: 0 }
const IDLE = { files: NOTHING, articles: NOTHING, words: NOTHING, failures: [], isStopped: false }

/** Longer than articles and findings are gathered before they are kept. */
const afterAll = () => new Promise((done) => setTimeout(done, 600))

const fileOf = ({ title, text }: Article) => new File([text], `${title}.txt`)

/** A file that cannot be read before the gate is opened. */
function slowFile(article: Article, gate: Gate): File {
  const file = fileOf(article)
  const read = file.arrayBuffer.bind(file)
  file.arrayBuffer = async () => {
    await gate.opened
    return read()
  }
  return file
}

const knowing = () =>
  createFakeAnalysisClient({
    known: [
      [FERRY, FERRY_ANALYSIS],
      [BAKERY, BAKERY_ANALYSIS],
    ],
  })

async function onDisk() {
  const library = await openLibrary()
  const articles = await library.loadArticles()
  return {
    articles: articles.map(({ id }) => id),
    analyses: [...(await library.loadAnalyses()).keys()],
  }
}

const EMPTY = { articles: [], analyses: [] }

beforeEach(freshBrowser)

describe('forgetting everything', () => {
  it('stops a batch, and nothing of it is written afterwards', async () => {
    const page = openPage()
    const gate = createGate()
    const done = importArticles(page.jobs, {
      kind: 'files',
      files: [fileOf(FERRY), slowFile(BAKERY, gate), new File([''], 'nothing.txt')],
    })
    const call = await waitFor(() => page.client.callFor(FERRY))
    const forgotten = forgetEverything(page.jobs)
    gate.open()
    await forgotten
    call.answer(FERRY_ANALYSIS)
    await done
    await afterAll()
    expect(page.state()).toMatchObject({ entries: {}, articles: {}, analyses: {} })
    expect(page.jobs.work.current()).toMatchObject(IDLE)
    expect(page.jobs.analysing.size).toBe(0)
    expect(await onDisk()).toEqual(EMPTY)
  })

  it('stops a batch that is paused', async () => {
    const page = openPage({ client: knowing() })
    pauseWork(page.jobs)
    const files = [FERRY, BAKERY].map(fileOf)
    const done = importArticles(page.jobs, { kind: 'files', files })
    await waitFor(() => {
      expect(Object.keys(page.state().entries)).toHaveLength(1)
    })
    await forgetEverything(page.jobs)
    await done
    await afterAll()
    expect(page.jobs.work.current()).toMatchObject({ ...IDLE, isPaused: false })
    expect(page.state().entries).toEqual({})
    expect(await onDisk()).toEqual(EMPTY)
  })

  it('keeps no findings that were on their way to the disk', async () => {
    const page = openPage({ client: knowing() })
    await addArticle(page.jobs, FERRY)
    void addArticle(page.jobs, BAKERY)
    await waitFor(() => {
      expect(page.client.texts).toContain(BAKERY.text)
    })
    await forgetEverything(page.jobs)
    await afterAll()
    expect(page.state()).toMatchObject({ entries: {}, articles: {}, analyses: {} })
    expect(await onDisk()).toEqual(EMPTY)
  })

  it('brings the samples back as they came, and reads them', async () => {
    serveSamples([FERRY])
    const page = openPage({ client: knowing() })
    await page.loadLibrary()
    page.state().editArticle(FERRY.id, { ...FERRY, title: 'No boats today' }, 7)
    await addArticle(page.jobs, BAKERY)
    await forgetEverything(page.jobs)
    expect(Object.keys(page.state().entries)).toEqual([FERRY.id])
    await waitFor(() => {
      expect(page.state().entries[FERRY.id]).toMatchObject({ title: FERRY.title })
      expect(page.state().analyses[FERRY.id]).toBe(FERRY_ANALYSIS)
    })
    await waitFor(async () => {
      expect(await onDisk()).toEqual({ articles: [], analyses: [FERRY.id] })
    })
  })

  it('in one tab stops what another was bringing in', async () => {
    const [one, other] = [openPage(), openPage()]
    const tell = listening(other)
    void importArticles(other.jobs, { kind: 'files', files: [FERRY, BAKERY].map(fileOf) })
    await waitFor(() => other.client.callFor(FERRY))
    await forgetEverything(one.jobs)
    tell({ kind: 'everything-forgotten' })
    await waitFor(async () => {
      expect(other.state().entries).toEqual({})
      expect(await onDisk()).toEqual(EMPTY)
    })
    await afterAll()
    expect(other.jobs.work.current()).toMatchObject(IDLE)
    expect(await onDisk()).toEqual(EMPTY)
  })
})

/** Lets a page follow what a test tells it of another tab. */
function listening(page: TestPage): (change: LibraryChange) => void {
  const listeners: ((change: LibraryChange) => void)[] = []
  followTabs(page.jobs, {
    listen: (listener) => {
      listeners.push(listener)
      return () => undefined
    },
  })
  return (change) => {
    for (const listener of listeners) listener(change)
  }
}
