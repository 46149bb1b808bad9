import { beforeEach, describe, expect, it } from 'vitest'
import { createCollation } from '../../src/collate/create-collation'
import { makeEntry } from '../../src/model/make-entry'
import { digestAnalysis } from '../../src/model/digest-analysis'
import { createShelf } from '../../src/search/create-shelf'
import { stampOf } from '../../src/search/stamp-of'
import { openLibrary, type LibraryStorage } from '../../src/storage/open-library'
import { EVERYTHING } from '../../src/store/query-parameters'
import { createLibraryService } from '../../src/worker/serve-library'
import { BAKERY, BAKERY_ANALYSIS } from '../support/bakery-article'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { freshBrowser } from '../support/fresh-browser'
import { createGate } from '../support/gate'

const ALL = { offset: 0, limit: 10 }

function openService(storage: Partial<LibraryStorage> = {}) {
  return createLibraryService({
    openStorage: async () => ({ ...(await openLibrary()), ...storage }),
    shelf: createShelf(),
    collation: createCollation(),
    stampOf,
  })
}

beforeEach(async () => {
  freshBrowser()
  const library = await openLibrary()
  await library.saveArticles([BAKERY, FERRY])
  await library.saveFindings([
    { article: BAKERY, analysis: BAKERY_ANALYSIS },
    { article: FERRY, analysis: FERRY_ANALYSIS },
  ])
})

describe('the service of the library', () => {
  it('answers for what the browser keeps', async () => {
    const service = openService()
    expect(await service.open()).toBe(2)
    const { total } = await service.ask({ ...EVERYTHING, words: 'bread' }, ALL)
    expect(total).toBe(1)
    expect((await service.account('person:ruth-oakes'))?.statements).toHaveLength(1)
  })

  it('answers before it is known who is who, and counts voices after', async () => {
    const gate = createGate()
    const library = await openLibrary()
    const service = openService({
      // Those of articles that are to be taken in come at once, those of all others late.
      async *loadDigests(ids) {
        if (!ids) await gate.opened
        yield* library.loadDigests(ids)
      },
    })
    const early = await service.ask(EVERYTHING, ALL)
    expect(early.total).toBe(2)
    expect(early.facets.person).toEqual([])
    gate.open()
    await service.gathered()
    const late = await service.ask(EVERYTHING, ALL)
    expect(late.facets.person.map(({ label }) => label)).toContain('Ruth Oakes')
  })

  it('does not bring back what was removed while it read', async () => {
    const gate = createGate()
    const library = await openLibrary()
    const service = openService({
      async *loadDigests(ids) {
        if (!ids) await gate.opened
        yield* library.loadDigests(ids)
      },
    })
    await service.open()
    await service.remove([BAKERY.id])
    gate.open()
    await service.gathered()
    expect(await service.account('person:ruth-oakes')).toBeNull()
    expect((await service.ask(EVERYTHING, ALL)).total).toBe(1)
  })

  it('tells no stories before it has read the words of all articles', async () => {
    const gate = createGate()
    const library = await openLibrary()
    const copy = { ...FERRY, id: 'copy', text: FERRY.text.replace('the', 'a') }
    await library.saveArticles([copy])
    // Those that the index lacks are read first.
    let reads = 0
    const service = openService({
      async loadArticles(ids) {
        if (reads++ > 0) await gate.opened
        return library.loadArticles(ids)
      },
    })
    await service.gathered()
    const stories = service.stories()
    gate.open()
    expect((await stories).map(({ articles }) => articles.toSorted())).toEqual([
      ['copy', FERRY.id].toSorted(),
    ])
  })

  it('answers for what is put in where the browser keeps nothing', async () => {
    const service = createLibraryService({
      openStorage: () => Promise.reject(new Error('private window')),
      shelf: createShelf(),
      collation: createCollation(),
      stampOf,
    })
    const entry = makeEntry(BAKERY, BAKERY_ANALYSIS)
    await service.put([
      { entry, text: BAKERY.text, digest: digestAnalysis(BAKERY, BAKERY_ANALYSIS) },
    ])
    const { facets } = await service.ask(EVERYTHING, ALL)
    expect(facets.person.map(({ label }) => label)).toContain('Ruth Oakes')
  })
})
