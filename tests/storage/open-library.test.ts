import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Analysis } from '../../src/model/analysis'
import type { Article } from '../../src/model/article'
import { openLibrary } from '../../src/storage/open-library'

const article: Article = {
  id: 'a1',
  origin: { kind: 'file', name: 'ferry.txt' },
  addedAt: 7,
  title: 'Old ferry sold',
  byline: 'Ada Park',
  publisher: null,
  publishedAt: '2011-07-04',
  url: null,
  headline: { start: 0, end: 14 },
  text: 'Old ferry sold\n\nThe board has sold it, said Ada Park \ud83d.',
}

const analysis: Analysis = {
  engine: '1.0.0',
  language: 'en',
  entities: [
    {
      id: 'ada-park',
      kind: 'person',
      name: 'Ada Park',
      aliases: [],
      descriptions: [],
      confidence: 0.9,
      place: null,
      mentions: [{ start: 44, end: 52, form: 'name', confidence: 0.9 }],
    },
  ],
  quotes: [
    {
      id: 'q1',
      kind: 'indirect',
      content: [{ start: 16, end: 37 }],
      cue: { start: 39, end: 43 },
      source: { start: 44, end: 52 },
      sourceKind: 'person',
      speaker: 'ada-park',
      speakerAlso: [],
      speakerText: 'Ada Park',
      verb: { lemma: 'say', kind: 'says' },
      addressee: null,
      about: [],
      confidence: 0.9,
      evidence: [],
      runnerUp: null,
    },
  ],
}

/** Rejections of IndexedDB as browsers make them, at the call that a test names. */
function failWith(name: string): () => never {
  return () => {
    throw new DOMException('refused by the test', name)
  }
}

/** Puts a row into a database behind the library's back. */
async function putRow(store: string, row: unknown): Promise<void> {
  const database = await openDB('library')
  await database.put(store, row)
  database.close()
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('openLibrary', () => {
  it('begins empty', async () => {
    const library = await openLibrary('library')
    expect(await library.loadArticles()).toEqual([])
    expect(await library.loadAnalyses()).toEqual(new Map())
  })

  it('gives back in a later visit what it was given, to the last character', async () => {
    const before = await openLibrary('library')
    await before.saveArticle(article)
    await before.saveFindings([{ article, analysis: analysis }])
    before.close()
    const after = await openLibrary('library')
    expect(await after.loadArticles()).toEqual([article])
    expect(await after.loadAnalyses()).toEqual(new Map([['a1', analysis]]))
  })

  it('keeps the newest of two articles with one id', async () => {
    const library = await openLibrary('library')
    await library.saveArticle(article)
    await library.saveArticle({ ...article, title: 'Ferry gone' })
    expect(await library.loadArticles()).toEqual([{ ...article, title: 'Ferry gone' }])
  })

  it('forgets an article with its analysis, and no other', async () => {
    const library = await openLibrary('library')
    for (const id of ['a1', 'a2']) {
      await library.saveArticle({ ...article, id })
      await library.saveFindings([{ article: { id: id }, analysis: analysis }])
    }
    await library.removeArticles(['a1', 'never there'])
    await library.forgetFindings(['a1', 'a2'])
    expect(await library.loadArticles()).toEqual([{ ...article, id: 'a2' }])
    expect([...(await library.loadAnalyses()).keys()]).toEqual(['a2'])
  })

  it('keeps the last analysis of an article in the place of what an older engine found', async () => {
    const library = await openLibrary('library')
    const newer = { ...analysis, engine: '2.0.0' }
    await library.saveFindings([{ article: { id: 'a1' }, analysis: analysis }])
    await library.saveFindings([{ article: { id: 'a2' }, analysis: analysis }])
    await library.saveFindings([{ article: { id: 'a1' }, analysis: newer }])
    expect(await library.loadAnalyses()).toEqual(
      new Map([
        ['a1', newer],
        ['a2', analysis],
      ]),
    )
  })
})

describe('damaged records', () => {
  it.each([
    ['no text', { id: 'b', title: 'Ferry' }],
    ['an empty title', { ...article, id: 'b', title: '' }],
    ['a headline beyond its text', { ...article, id: 'b', headline: { start: 0, end: 999 } }],
    ['an unknown origin', { ...article, id: 'b', origin: { kind: 'moon' } }],
    ['a date that is a number', { ...article, id: 'b', publishedAt: 2011 }],
  ])('passes over an article with %s', async (_, row) => {
    const library = await openLibrary('library')
    await library.saveArticle(article)
    await putRow('articles', row)
    expect(await library.loadArticles()).toEqual([article])
  })

  it.each([
    ['no entities', { ...analysis, entities: undefined }],
    ['a mention nowhere', { ...analysis, entities: [{ ...analysis.entities[0], mentions: [{}] }] }],
    ['a quotation of nothing', { ...analysis, quotes: [{ ...analysis.quotes[0], content: [] }] }],
    [
      'a span that ends before it starts',
      { ...analysis, quotes: [{ ...analysis.quotes[0], cue: { start: 2, end: 1 } }] },
    ],
    ['no engine', { ...analysis, engine: null }],
  ])('passes over an analysis with %s', async (_, damaged) => {
    const library = await openLibrary('library')
    await library.saveFindings([{ article: { id: 'a1' }, analysis: analysis }])
    await putRow('analyses', { articleId: 'b', analysis: damaged })
    expect([...(await library.loadAnalyses()).keys()]).toEqual(['a1'])
  })

  it('reads the rows one by one where the browser cannot read them together', async () => {
    const library = await openLibrary('library')
    await library.saveArticle(article)
    await library.saveArticle({ ...article, id: 'unreadable' })
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(failWith('UnknownError'))
    const { get } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      return key === 'unreadable' ? failWith('DataError')() : get.call(this, key)
    })
    expect(await library.loadArticles()).toEqual([article])
  })
})

describe('a browser that refuses', () => {
  it('is told as unavailable where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined)
    await expect(openLibrary('library')).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('is told as unavailable where opening is forbidden', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(failWith('SecurityError'))
    await expect(openLibrary('library')).rejects.toMatchObject({
      name: 'StorageError',
      code: 'unavailable',
    })
  })

  it('is told as unavailable where a newer version of the library is on the disk', async () => {
    const newer = await openDB('library', 99)
    newer.close()
    await expect(openLibrary('library')).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('is told as unavailable where the database does not open in time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.spyOn(indexedDB, 'open').mockReturnValue(
      // A request that nothing ever happens to, as behind a tab that will not let go.
      Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } }),
    )
    const refusal = expect(openLibrary('library')).rejects.toMatchObject({ code: 'unavailable' })
    await vi.advanceTimersByTimeAsync(10_000)
    await refusal
  })

  it('is told as full where there is no room, and goes on', async () => {
    const library = await openLibrary('library')
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    put.mockImplementation(failWith('QuotaExceededError'))
    await expect(library.saveArticle(article)).rejects.toMatchObject({ code: 'full' })
    put.mockRestore()
    await library.saveArticle(article)
    expect(await library.loadArticles()).toEqual([article])
  })

  it('is told as failed where anything else goes wrong', async () => {
    const library = await openLibrary('library')
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failWith('DataError'))
    await expect(
      library.saveFindings([{ article: { id: 'a1' }, analysis: analysis }]),
    ).rejects.toMatchObject({ code: 'failed' })
  })
})

describe('several connections', () => {
  it('see what each other has saved', async () => {
    const one = await openLibrary('library')
    const other = await openLibrary('library')
    await one.saveArticle(article)
    expect(await other.loadArticles()).toEqual([article])
    await other.removeArticles([article.id])
    expect(await one.loadArticles()).toEqual([])
  })

  it('let a newer version upgrade, and say so at the next call', async () => {
    const library = await openLibrary('library')
    const newer = await openDB('library', 99)
    await expect(library.loadArticles()).rejects.toMatchObject({ code: 'unavailable' })
    newer.close()
  })

  it('open again after the database was deleted under them', async () => {
    const library = await openLibrary('library')
    await library.saveArticle(article)
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('library')
      request.onsuccess = resolve
      request.onerror = reject
    })
    expect(await library.loadArticles()).toEqual([])
    await library.saveArticle(article)
    expect(await library.loadArticles()).toEqual([article])
  })

  it('open again after the browser has closed them unasked', async () => {
    const library = await openLibrary('library')
    await library.saveArticle(article)
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(
      failWith('InvalidStateError'),
    )
    expect(await library.loadArticles()).toEqual([article])
  })

  it('stay closed once they are closed for good', async () => {
    const library = await openLibrary('library')
    library.close()
    library.close()
    await expect(library.loadArticles()).rejects.toMatchObject({ code: 'unavailable' })
  })
})
