// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { countFindings, makeEntry } from '../../src/model/make-entry'
import { createLibrarySlice, type LibrarySlice } from '../../src/store/library-slice'
import { BAKERY } from '../support/bakery-article'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'

const NEW_DETAILS = {
  title: 'Ferry saved',
  byline: null,
  publisher: 'The Post',
  publishedAt: null,
  url: null,
}

let store: StoreApi<LibrarySlice>
const state = () => store.getState()

beforeEach(() => {
  store = createStore<LibrarySlice>()(createLibrarySlice)
  state().addArticles([FERRY])
})

describe('the library', () => {
  it('holds what was added, under its id', () => {
    state().addArticles([BAKERY])
    expect(state().articles).toEqual({ [FERRY.id]: FERRY, [BAKERY.id]: BAKERY })
  })

  it('keeps corrected details when the same words come again', () => {
    state().editArticle(FERRY.id, NEW_DETAILS, 42)
    state().addArticles([FERRY])
    expect(state().articles[FERRY.id]).toMatchObject(NEW_DETAILS)
  })

  it('corrects details and leaves text, id and origin alone', () => {
    state().editArticle(FERRY.id, NEW_DETAILS, 42)
    expect(state().articles[FERRY.id]).toEqual({ ...FERRY, ...NEW_DETAILS, editedAt: 42 })
  })

  it('follows what others have corrected, and changes nothing where they agree', () => {
    const corrected = { ...FERRY, ...NEW_DETAILS }
    state().followDetails([corrected, BAKERY])
    expect(state().articles).toEqual({ [FERRY.id]: corrected })
    expect(state().entries).toEqual({ [FERRY.id]: makeEntry(corrected, null) })
    const before = state()
    before.followDetails([corrected])
    before.addEntries([makeEntry(FERRY, null)])
    expect(state().articles).toBe(before.articles)
    expect(state().entries).toBe(before.entries)
  })

  it('forgets what was removed, and that alone', () => {
    state().addArticles([BAKERY])
    state().removeArticles([FERRY.id])
    expect(state().articles).toEqual({ [BAKERY.id]: BAKERY })
  })

  it('stays as it is when an article it does not hold is corrected or removed', () => {
    const { articles } = state()
    state().editArticle(BAKERY.id, NEW_DETAILS, 42)
    state().removeArticles([BAKERY.id])
    expect(state().articles).toBe(articles)
  })

  it('lists what it holds, with words or without', () => {
    state().addEntries([makeEntry(BAKERY, null)])
    expect(Object.keys(state().entries)).toEqual([BAKERY.id, FERRY.id])
    expect(Object.keys(state().articles)).toEqual([FERRY.id])
  })

  it('brings words under the details that the reader has corrected', () => {
    state().addEntries([makeEntry({ ...BAKERY, ...NEW_DETAILS }, null)])
    state().addArticles([BAKERY])
    expect(state().articles[BAKERY.id]).toEqual({ ...BAKERY, ...NEW_DETAILS })
  })

  it('tells what was found in numbers, and nothing of articles it does not hold', () => {
    const findings = countFindings(FERRY_ANALYSIS)
    state().saveFindings(new Map([FERRY, BAKERY].map(({ id }) => [id, findings])))
    expect(state().entries).toEqual({ [FERRY.id]: makeEntry(FERRY, FERRY_ANALYSIS) })
  })

  it('tells how the storage fares', () => {
    expect(state().storage).toBe('opening')
    state().reportStorage('full')
    expect(state().storage).toBe('full')
  })
})
