import { renderHook, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { editArticle } from '../../src/queries/change-library'
import { createCollector } from '../../src/queries/collect'
import { cancelWork, retryFailure } from '../../src/queries/control-work'
import { findArticle } from '../../src/queries/find-article'
import { importArticles, useImport, useIsImporting } from '../../src/queries/import-articles'
import { BAKERY } from '../support/bakery-article'
import { createFakeAnalysisClient } from '../support/fake-analysis-client'
import { createFailingStorage } from '../support/failing-storage'
import { createFakeLibraryClient } from '../support/fake-library-client'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { freshBrowser } from '../support/fresh-browser'
import { createGate } from '../support/gate'
import { openPage, type TestPage } from '../support/open-page'

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name)
const titles = (page: TestPage) => Object.values(page.state().entries).map(({ title }) => title)

let page: TestPage

beforeEach(() => {
  freshBrowser()
  page = openPage({ now: () => 42 })
})

describe('bringing articles in', () => {
  it('reads the other files when one is broken, and says which and why', async () => {
    const files = [
      file('ferry.txt', FERRY.text),
      file('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])),
      file('nothing.txt'),
      file('bakery.txt', BAKERY.text),
    ]
    const report = await importArticles(page.jobs, { kind: 'files', files })
    expect(report).toMatchObject({
      added: [FERRY.id, BAKERY.id],
      failures: [
        { name: 'picture.png', reason: 'binary' },
        { name: 'nothing.txt', reason: 'empty' },
      ],
      unclear: [],
    })
    expect(page.jobs.work.current().failures).toEqual(report.failures)
    expect(page.jobs.work.current().files).toEqual({ done: 4, total: 4 })
    expect(titles(page).toSorted()).toEqual([BAKERY.title, FERRY.title])
  })

  it('reads pasted words, and knows when they came', async () => {
    const paste = { kind: 'paste', text: BAKERY.text, html: null } as const
    const { added } = await importArticles(page.jobs, paste)
    expect(page.state().articles[added[0]!]).toMatchObject({
      title: BAKERY.title,
      text: BAKERY.text,
      origin: { kind: 'paste' },
      addedAt: 42,
    })
  })

  it('takes paragraphs and headline from the mark-up of what was pasted', async () => {
    const html = '<h1>Bridge shut</h1><p>It was raining.</p><p>Nobody crossed.</p>'
    const text = 'Bridge shut It was raining. Nobody crossed.'
    await importArticles(page.jobs, { kind: 'paste', text, html })
    expect(Object.values(page.state().articles)).toMatchObject([
      { title: 'Bridge shut', text: expect.stringMatching(/raining\.\n+Nobody/) },
    ])
  })

  it('takes the same words twice for one article, and tells which details differ', async () => {
    const letter = (publisher: string, more = '') =>
      `---\ntitle: Bridge shut\npublisher: ${publisher}\n${more}---\n\nNobody crossed the bridge on Monday.`
    const files = [file('a.md', letter('Amity Herald')), file('b.md', letter('Marsh Post'))]
    const report = await importArticles(page.jobs, { kind: 'files', files })
    const [articleId] = report.added
    expect(report.added).toHaveLength(1)
    const letters = ['Amity Herald', 'Marsh Post'].map((publisher) => {
      return { byline: null, publisher, publishedAt: null }
    })
    const [kept, brought] = letters
    expect(report.known).toMatchObject([{ articleId, wasHere: false, kept, brought }])
    expect(page.jobs.work.current().brought).toEqual({ added: report.added, known: report.known })
    const again = [file('c.md', letter('Amity Herald'))]
    const { added, known } = await importArticles(page.jobs, { kind: 'files', files: again })
    expect(added).toEqual([articleId])
    expect(known).toMatchObject([{ articleId, wasHere: true, kept, brought: kept }])
  })

  it('learns from a copy what was not known, and keeps what the reader has corrected', async () => {
    const text = 'Bridge shut\n\nNobody crossed the bridge on Monday.'
    const copy = (publisher: string) => {
      const record = {
        id: 'x',
        text,
        engine: '0',
        language: 'en',
        entities: [],
        quotes: [],
        publisher,
      }
      return file('copy.json', JSON.stringify(record))
    }
    const bring = (...files: File[]) => importArticles(page.jobs, { kind: 'files', files })
    const { added } = await bring(file('a.txt', BAKERY.text), file('b.txt', text))
    const id = added[1]!
    await bring(copy('Amity Herald'))
    await waitFor(() => {
      expect(page.state().entries[id]?.publisher).toBe('Amity Herald')
    })
    expect((await (await page.jobs.openLibrary()).loadArticle(id))?.publisher).toBe('Amity Herald')
    const { title, byline, publishedAt, url } = page.state().entries[id]!
    await editArticle(page.jobs, id, { title, byline, publishedAt, url, publisher: null })
    await bring(copy('Marsh Post'), copy('Marsh Post'))
    expect(page.state().entries[id]?.publisher).toBeNull()
    expect((await (await page.jobs.openLibrary()).loadArticle(id))?.publisher).toBeNull()
  })

  it('adds nothing where the pasted words are none', async () => {
    const report = await importArticles(page.jobs, { kind: 'paste', text: ' \n ', html: null })
    expect(report).toMatchObject({ added: [], failures: [{ name: null, reason: 'empty' }] })
    expect(page.state().entries).toEqual({})
  })

  it('leaves the words of all but the first on the disk', async () => {
    const files = [file('ferry.txt', FERRY.text), file('bakery.txt', BAKERY.text)]
    await importArticles(page.jobs, { kind: 'files', files })
    expect(Object.keys(page.state().articles)).toEqual([FERRY.id])
    expect(await findArticle(page.jobs, BAKERY.id)).toMatchObject({ text: BAKERY.text })
  })

  it('keeps the words in the page where the browser keeps nothing', async () => {
    const openLibrary = () => Promise.resolve(createFailingStorage('full'))
    page = openPage({ now: () => 42, openLibrary })
    const files = [file('ferry.txt', FERRY.text), file('bakery.txt', BAKERY.text)]
    await importArticles(page.jobs, { kind: 'files', files })
    expect(Object.keys(page.state().articles).toSorted()).toEqual([BAKERY.id, FERRY.id].toSorted())
  })

  it('takes findings that come along, and has the present engine go over them', async () => {
    const record = { ...FERRY, ...FERRY_ANALYSIS, engine: 'older' }
    const brought = [file('record.json', JSON.stringify(record))]
    await importArticles(page.jobs, { kind: 'files', files: brought })
    await waitFor(() => page.client.callFor(FERRY))
    expect(page.state().analyses[FERRY.id]).toMatchObject({ engine: 'older' })
  })

  it('ends when it is called off, and keeps what it has', async () => {
    const files = [file('ferry.txt', FERRY.text), file('bakery.txt', BAKERY.text)]
    const gate = createGate()
    files[1]!.arrayBuffer = async () => {
      await gate.opened
      return new TextEncoder().encode(BAKERY.text).buffer
    }
    const done = importArticles(page.jobs, { kind: 'files', files })
    await waitFor(() => {
      expect(page.state().entries).toHaveProperty(FERRY.id)
    })
    cancelWork(page.jobs)
    gate.open()
    expect((await done).added).toEqual([FERRY.id])
    expect(page.jobs.analysing.size).toBe(0)
    expect(page.jobs.work.current()).toMatchObject({
      files: { done: 1, total: 1 },
      articles: { done: 0, total: 0 },
      isStopped: true,
    })
  })

  it('analyses nothing that was still being kept when it was called off', async () => {
    const gate = createGate()
    page = openPage({
      keepArticle: createCollector(async (articles) => {
        await gate.opened
        page.state().addArticles(articles)
      }, 0),
    })
    const rows = [FERRY, BAKERY].map(({ title, text }) => JSON.stringify({ title, text }))
    const done = importArticles(page.jobs, {
      kind: 'files',
      files: [file('all.jsonl', rows.join('\n'))],
    })
    await waitFor(() => {
      expect(page.jobs.analysing.size).toBe(1)
    })
    cancelWork(page.jobs)
    gate.open()
    await done
    expect(page.jobs.analysing.size).toBe(0)
  })

  it('reads a file again that failed, and takes it off the list', async () => {
    await importArticles(page.jobs, { kind: 'files', files: [file('nothing.txt')] })
    const [failure] = page.jobs.work.current().failures
    if (failure?.kind !== 'intake') throw new Error('there should be one')
    await retryFailure(page.jobs, { ...failure, file: file('nothing.txt', FERRY.text) })
    expect(titles(page)).toEqual([FERRY.title])
  })

  it('is one round of work, also where the first articles are read before the last are in', async () => {
    const client = createFakeAnalysisClient({
      known: [
        [FERRY, FERRY_ANALYSIS],
        [BAKERY, { ...FERRY_ANALYSIS, entities: [], quotes: [] }],
      ],
    })
    page = openPage({ client })
    const record = { ...BAKERY, ...FERRY_ANALYSIS, entities: [], quotes: [], engine: 'older' }
    const files = [
      file('ferry.txt', FERRY.text),
      file('record.json', JSON.stringify(record)),
      file('nothing.txt'),
    ]
    await importArticles(page.jobs, { kind: 'files', files })
    await waitFor(() => {
      expect(page.jobs.work.current()).toMatchObject({
        files: { done: 3, total: 3 },
        articles: { done: 2, total: 2 },
        failures: [{ name: 'nothing.txt' }],
      })
    })
  })

  it('has articles found by their words before they are analysed', async () => {
    const put = vi.fn(() => Promise.resolve())
    page = openPage({ libraryClient: { ...createFakeLibraryClient(), put } })
    const files = [file('ferry.txt', FERRY.text), file('bakery.txt', BAKERY.text)]
    await importArticles(page.jobs, { kind: 'files', files })
    for (const { text } of [FERRY, BAKERY])
      expect(put).toHaveBeenCalledWith([expect.objectContaining({ text, digest: null })])
    put.mockClear()
    await importArticles(page.jobs, { kind: 'files', files })
    expect(put).not.toHaveBeenCalled()
  })

  it('does not wait for the analysis', async () => {
    await importArticles(page.jobs, { kind: 'files', files: [file('a.txt', FERRY.text)] })
    expect(page.state().articles).toHaveProperty(FERRY.id)
    expect(page.state().analyses).toEqual({})
  })

  it('tells that something is being read, for as long as it is', async () => {
    const gate = createGate()
    const slow = file('ferry.txt', FERRY.text)
    slow.arrayBuffer = async () => {
      await gate.opened
      return new TextEncoder().encode(FERRY.text).buffer
    }
    const { result } = renderHook(() => ({ bring: useImport(), isOn: useIsImporting() }), {
      wrapper: page.wrapper,
    })
    expect(result.current.isOn).toBe(false)
    result.current.bring.mutate({ kind: 'files', files: [slow] })
    await waitFor(() => {
      expect(result.current.isOn).toBe(true)
    })
    gate.open()
    await waitFor(() => {
      expect(result.current.isOn).toBe(false)
    })
  })
})
