// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { decisionKey, type Decision } from '../../src/model/decision'
import { digestAnalysis } from '../../src/model/digest-analysis'
import { makeEntry } from '../../src/model/make-entry'
import type { SearchSegment } from '../../src/model/search-segment'
import { openLibrary, type LibraryStorage } from '../../src/storage/open-library'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'

const ferry = (id: string) => ({ ...FERRY, id })
const finding = (id: string) => ({ article: ferry(id), analysis: FERRY_ANALYSIS })
const entryOf = (id: string) => makeEntry(ferry(id), FERRY_ANALYSIS)
const digestOf = (id: string) => digestAnalysis(ferry(id), FERRY_ANALYSIS)
const numbered = (count: number) => Array.from({ length: count }, (_, i) => `a${1000 + i}`)

async function all<T>(steps: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const step of steps) list.push(step)
  return list
}

const entriesIn = async (library: LibraryStorage) =>
  (await library.loadEntries()).toSorted((a, b) => (a.id < b.id ? -1 : 1))
const digestsIn = async (library: LibraryStorage, ids?: readonly string[]) =>
  (await all(library.loadDigests(ids))).flat()

/** Does something to the database behind the library's back. */
async function behindItsBack(
  change: (database: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>,
): Promise<void> {
  const database = await openDB('library')
  await change(database)
  database.close()
}

/** The library as its first version left it on the disk, closed. */
async function writeFirstVersion(ids: readonly string[]): Promise<void> {
  const database = await openDB('library', 1, {
    upgrade(upgrading) {
      upgrading.createObjectStore('articles', { keyPath: 'id' })
      upgrading.createObjectStore('analyses', { keyPath: 'articleId' })
    },
  })
  for (const id of ids) {
    await database.put('articles', ferry(id))
    await database.put('analyses', { articleId: id, analysis: FERRY_ANALYSIS })
  }
  await database.put('articles', ferry('unread'))
  await database.put('analyses', { articleId: 'sample', analysis: FERRY_ANALYSIS })
  database.close()
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a library of the first version', () => {
  it('keeps its articles and analyses', async () => {
    await writeFirstVersion(['a', 'b'])
    const library = await openLibrary('library')
    expect((await library.loadArticles()).map(({ id }) => id)).toEqual(['a', 'b', 'unread'])
    expect([...(await library.loadAnalyses()).keys()]).toEqual(['a', 'b', 'sample'])
  })

  it('gets its entries and digests, which are there at the next visit', async () => {
    const ids = numbered(60)
    await writeFirstVersion(ids)
    const expected = [...ids.map(entryOf), makeEntry(ferry('unread'), null)]
    const library = await openLibrary('library')
    expect(await entriesIn(library)).toEqual(expected)
    expect(await digestsIn(library)).toEqual(ids.map(digestOf))
    library.close()
    await behindItsBack((database) => database.clear('analyses'))
    expect(await entriesIn(await openLibrary('library'))).toEqual(expected)
  })

  it('can be used at once, before anything has been made anew', async () => {
    await writeFirstVersion(['a'])
    const library = await openLibrary('library')
    await library.saveArticle({ ...ferry('a'), title: 'Ferry stays' })
    await library.removeArticles(['unread'])
    expect(await library.loadEntries()).toEqual([{ ...entryOf('a'), title: 'Ferry stays' }])
  })
})

describe('a library of the second version', () => {
  it('gets the entries that were still to be made, and lets go of the index of old', async () => {
    const database = await openDB('library', 2, {
      upgrade(upgrading) {
        upgrading.createObjectStore('articles', { keyPath: 'id' })
        upgrading.createObjectStore('analyses', { keyPath: 'articleId' })
        upgrading.createObjectStore('entries', { keyPath: 'id' })
        upgrading.createObjectStore('digests', { keyPath: 'articleId' })
        upgrading.createObjectStore('segments')
        upgrading.createObjectStore('decisions', { keyPath: 'key' })
      },
    })
    for (const id of ['a', 'b']) await database.put('articles', ferry(id))
    await database.put('entries', { ...entryOf('b'), title: 'As it was' })
    await database.put('segments', { articleIds: ['b'], stamps: ['1'], data: 'index' }, 1)
    database.close()
    const library = await openLibrary('library')
    expect(await entriesIn(library)).toEqual([
      makeEntry(ferry('a'), null),
      { ...entryOf('b'), title: 'As it was' },
    ])
    await behindItsBack(async (opened) => {
      expect(await opened.count('segments')).toBe(0)
    })
  })
})

describe('entries and digests', () => {
  it('follow the article from paste to findings to correction', async () => {
    const library = await openLibrary('library')
    await library.saveArticle(ferry('a'))
    expect(await library.loadEntries()).toEqual([makeEntry(ferry('a'), null)])
    expect(await digestsIn(library)).toEqual([])
    await library.saveFindings([finding('a')])
    expect(await library.loadEntries()).toEqual([entryOf('a')])
    await library.saveArticle({ ...ferry('a'), publisher: 'The Herald' })
    expect(await library.loadEntries()).toEqual([{ ...entryOf('a'), publisher: 'The Herald' }])
    expect(await digestsIn(library)).toEqual([digestOf('a')])
  })

  it('tell what the disk holds, not what the caller holds', async () => {
    const library = await openLibrary('library')
    await library.saveArticle({ ...ferry('a'), title: 'Corrected elsewhere' })
    await library.saveFindings([finding('a')])
    expect(await library.loadEntries()).toEqual([{ ...entryOf('a'), title: 'Corrected elsewhere' }])
  })

  it('are not made for findings whose article is not kept', async () => {
    const library = await openLibrary('library')
    await library.saveFindings([finding('sample'), finding('other')])
    expect(await library.loadEntries()).toEqual([])
    expect(await digestsIn(library)).toEqual([])
    expect(await library.loadAnalysis('sample')).toEqual(FERRY_ANALYSIS)
  })

  it('go with their article', async () => {
    const library = await openLibrary('library')
    await library.saveArticles(['a', 'b', 'c'].map(ferry))
    await library.saveFindings(['a', 'b', 'c'].map(finding))
    expect(await library.removeArticles(['a', 'c', 'never there'])).toEqual(['a', 'c'].map(ferry))
    expect(await library.loadEntries()).toEqual([entryOf('b')])
    expect(await digestsIn(library)).toEqual([digestOf('b')])
    expect(await library.loadArticle('a')).toBeNull()
    expect(await library.loadArticle('b')).toEqual(ferry('b'))
  })

  it('come back with the article while its findings are not forgotten', async () => {
    const library = await openLibrary('library')
    await library.saveArticles(['a', 'b'].map(ferry))
    await library.saveFindings(['a', 'b', 'sample'].map(finding))
    await library.removeArticles(['a', 'b'])
    expect(await library.findStrays()).toEqual(['a', 'b', 'sample'])
    await library.saveArticles([ferry('a')])
    expect(await library.loadEntries()).toEqual([entryOf('a')])
    expect(await digestsIn(library)).toEqual([digestOf('a')])
    await library.forgetFindings(['a', 'b', 'never there'])
    expect(await library.findStrays()).toEqual(['sample'])
    await library.saveArticles([ferry('b')])
    expect(await library.loadEntries()).toEqual([entryOf('a'), makeEntry(ferry('b'), null)])
  })

  it('come in slices, all of them or those asked for', async () => {
    const library = await openLibrary('library')
    const ids = numbered(450)
    await library.saveArticles(ids.map(ferry))
    await library.saveFindings(ids.map(finding))
    const slices = await all(library.loadDigests())
    expect(slices.length).toBeGreaterThan(2)
    expect(slices.flat().map(({ articleId }) => articleId)).toEqual(ids)
    const asked = ['a1449', 'unknown', 'a1000']
    expect((await digestsIn(library, asked)).map(({ articleId }) => articleId)).toEqual([
      'a1000',
      'a1449',
    ])
    expect((await library.loadArticles(asked)).map(({ id }) => id)).toEqual(['a1449', 'a1000'])
  })
})

describe('what is damaged', () => {
  it.each([
    ['has not been made', { id: 'a' }],
    ['has no title', { ...entryOf('a'), title: undefined }],
    ['has half a count', { ...entryOf('a'), words: 1.5 }],
    ['has findings of nothing', { ...entryOf('a'), findings: {} }],
  ])('an entry that %s is made anew', async (_, damaged) => {
    const library = await openLibrary('library')
    await library.saveArticle(ferry('a'))
    await library.saveFindings([finding('a')])
    await behindItsBack((database) => database.put('entries', damaged))
    expect(await library.loadEntries()).toEqual([entryOf('a')])
  })

  it.each([
    ['is missing', null],
    ['has no statements', { ...digestOf('a'), statements: null }],
    ['has a nameless entity', { ...digestOf('a'), entities: [{ id: 'x' }] }],
  ])('a digest that %s is made anew', async (_, damaged) => {
    const library = await openLibrary('library')
    await library.saveArticle(ferry('a'))
    await library.saveFindings([finding('a')])
    await behindItsBack((database) =>
      damaged ? database.put('digests', damaged) : database.delete('digests', 'a'),
    )
    expect(await digestsIn(library)).toEqual([digestOf('a')])
  })

  it('an entry that cannot be made, since there is no article, is removed', async () => {
    const library = await openLibrary('library')
    await behindItsBack((database) => database.put('entries', { id: 'ghost' }))
    expect(await library.loadEntries()).toEqual([])
    await behindItsBack(async (database) => {
      expect(await database.count('entries')).toBe(0)
    })
  })

  it('an article has no entry, and the others have theirs', async () => {
    const library = await openLibrary('library')
    await library.saveArticle(ferry('a'))
    await library.saveArticle(ferry('broken'))
    await behindItsBack(async (database) => {
      await database.put('articles', { id: 'broken', text: 7 })
      await database.put('entries', { id: 'broken' })
    })
    expect(await library.loadEntries()).toEqual([makeEntry(ferry('a'), null)])
    expect(await library.loadArticle('broken')).toBeNull()
  })

  it('an analysis leaves the article as one that has not been read', async () => {
    const library = await openLibrary('library')
    await library.saveArticle(ferry('a'))
    await behindItsBack((database) =>
      database.put('analyses', { articleId: 'a', analysis: { engine: 1 } }),
    )
    await library.saveArticle(ferry('a'))
    expect(await library.loadEntries()).toEqual([makeEntry(ferry('a'), null)])
    expect(await library.loadAnalysis('a')).toBeNull()
    expect(await digestsIn(library)).toEqual([])
  })

  it('bytes that the browser cannot read spoil nothing beside them', async () => {
    const library = await openLibrary('library')
    await library.saveArticles(['a', 'b'].map(ferry))
    await behindItsBack(async (database) => {
      for (const id of ['a', 'b']) await database.put('entries', { id })
    })
    const { get } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      if (key === 'b') throw new DOMException('refused by the test', 'DataError')
      return get.call(this, key)
    })
    expect(await library.loadEntries()).toEqual([makeEntry(ferry('a'), null)])
  })
})

describe('a full disk', () => {
  const refuse = () => {
    throw new DOMException('refused by the test', 'QuotaExceededError')
  }

  it('still shows what there is', async () => {
    await writeFirstVersion(['a'])
    const library = await openLibrary('library')
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse)
    expect(await entriesIn(library)).toEqual([entryOf('a'), makeEntry(ferry('unread'), null)])
    expect(await digestsIn(library)).toEqual([digestOf('a')])
  })

  it('is told for articles, findings, decisions and the index', async () => {
    const library = await openLibrary('library')
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse)
    const full = { code: 'full' }
    await expect(library.saveArticles([ferry('a')])).rejects.toMatchObject(full)
    await expect(library.saveFindings([finding('a')])).rejects.toMatchObject(full)
    await expect(library.saveDecisions([JOINED])).rejects.toMatchObject(full)
    await expect(library.saveSegments(new Map([[1, SEGMENT]]))).rejects.toMatchObject(full)
    vi.restoreAllMocks()
    expect(await library.loadEntries()).toEqual([])
  })
})

const side = (articleId: string, entityId: string) => ({
  ...{ articleId, entityId, kind: 'person' as const, name: 'Lena Ortiz' },
})
const JOINED: Decision = {
  answer: 'same',
  a: side('a', 'lena-ortiz'),
  b: side('b', 'ortiz'),
  decidedAt: 1,
}
const TOLD: Decision = { answer: 'different', articles: ['a', 'b'], decidedAt: 2 }
const SEGMENT: SearchSegment = {
  ...{ articleIds: ['a'], stamps: ['1'] },
  data: Uint8Array.of(1, 2, 255),
}

describe('decisions', () => {
  it('are kept until they are taken back', async () => {
    const library = await openLibrary('library')
    await library.saveDecisions([JOINED, TOLD])
    expect(await library.loadDecisions()).toEqual([JOINED, TOLD])
    await library.removeDecisions([decisionKey(JOINED), 'no such pair'])
    expect(await library.loadDecisions()).toEqual([TOLD])
  })

  it('give way to a later one about the same pair, whichever is named first', async () => {
    const library = await openLibrary('library')
    const turned: Decision = { answer: 'unsure', a: JOINED.b, b: JOINED.a, decidedAt: 3 }
    await library.saveDecisions([JOINED])
    await library.saveDecisions([turned])
    expect(await library.loadDecisions()).toEqual([turned])
  })

  it.each([
    ['of an unknown answer', { ...JOINED, answer: 'maybe' }],
    ['with one side', { ...JOINED, b: null }],
    ['without a time', { ...TOLD, decidedAt: NaN }],
    ['about three articles', { ...TOLD, articles: ['a', 'b', 'c'] }],
  ])('%s are passed over', async (_, decision) => {
    const library = await openLibrary('library')
    await library.saveDecisions([TOLD])
    await behindItsBack((database) => database.put('decisions', { key: 'x', decision }))
    expect(await library.loadDecisions()).toEqual([TOLD])
  })
})

describe('the parts of the search index', () => {
  it('are kept under their numbers', async () => {
    const library = await openLibrary('library')
    const other = { ...SEGMENT, data: Uint8Array.of(7) }
    await library.saveSegments(
      new Map([
        [12, SEGMENT],
        [3, other],
      ]),
    )
    expect([...(await library.loadSegments())]).toEqual([
      [3, other],
      [12, SEGMENT],
    ])
  })

  it('replace others in one step', async () => {
    const library = await openLibrary('library')
    await library.saveSegments(
      new Map([
        [1, SEGMENT],
        [2, SEGMENT],
      ]),
    )
    const both = { ...SEGMENT, articleIds: ['b'] }
    await library.saveSegments(new Map([[2, both]]), [1, 2])
    expect([...(await library.loadSegments())]).toEqual([[2, both]])
    await library.removeSegments([2])
    expect([...(await library.loadSegments())]).toEqual([])
  })

  it('are passed over where they are damaged', async () => {
    const library = await openLibrary('library')
    const row = { ...SEGMENT, file: new Blob(['index']) }
    await behindItsBack((database) => database.put('segments', { ...row, stamps: [] }, 1))
    await behindItsBack((database) => database.put('segments', { ...row, file: 'index' }, 2))
    expect([...(await library.loadSegments())]).toEqual([])
  })
})

describe('forgetting everything', () => {
  it('leaves an empty library that goes on', async () => {
    const library = await openLibrary('library')
    await library.saveArticle(ferry('a'))
    await library.saveFindings([finding('a')])
    await library.saveDecisions([JOINED])
    await library.saveSegments(new Map([[1, SEGMENT]]))
    await library.forgetEverything()
    expect(await library.loadEntries()).toEqual([])
    expect(await library.loadAnalyses()).toEqual(new Map())
    expect(await library.loadDecisions()).toEqual([])
    expect([...(await library.loadSegments())]).toEqual([])
    await library.saveArticle(ferry('b'))
    expect(await library.loadEntries()).toHaveLength(1)
  })
})
