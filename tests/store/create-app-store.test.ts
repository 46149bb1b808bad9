import { beforeEach, describe, expect, it } from 'vitest'
import { createAppStore } from '../../src/store/create-app-store'
import { formatRoute, HOME, parseRoute } from '../../src/store/route'
import { currentRoute } from '../../src/store/selectors'
import { FERRY } from '../support/ferry-article'

beforeEach(() => {
  localStorage.clear()
})

describe('a new page', () => {
  it('has the settings of the page before', () => {
    createAppStore().getState().changeSettings({ theme: 'dark', singleKeys: false })
    expect(createAppStore().getState()).toMatchObject({
      theme: 'dark',
      singleKeys: false,
      textSize: 'medium',
    })
  })

  it('has nothing else of the page before', () => {
    const { addArticles, followRoute, changeSettings } = createAppStore().getState()
    addArticles([FERRY])
    followRoute({ ...HOME, articleId: FERRY.id, speakers: ['lena-ortiz'] })
    changeSettings({ theme: 'dark' })
    expect(createAppStore().getState()).toMatchObject({
      articles: {},
      openArticleId: null,
      speakers: [],
    })
    expect(JSON.stringify(localStorage)).not.toContain('ferry')
  })

  it.each(['{', 'null', '[]', '{"state":"dark","version":1}', '{"state":{"theme":7},"version":1}'])(
    'starts with the defaults where %j was stored',
    (stored) => {
      localStorage.setItem('whosaid-settings', stored)
      expect(createAppStore().getState()).toMatchObject({
        theme: 'system',
        textSize: 'medium',
        singleKeys: true,
        removedSamples: [],
      })
    },
  )
})

it('two stores know nothing of one another', () => {
  const store = createAppStore()
  store.getState().addArticles([FERRY])
  expect(createAppStore().getState().articles).toEqual({})
})

describe('following a route', () => {
  const { articleId, ...place } = parseRoute(
    '#/article/3fa9?tab=names&speaker=a&speaker=b&quote=q2&words=It+was+late',
  )

  it('brings selection, filter and tab at once, and the state leads back to it', () => {
    const store = createAppStore()
    store.getState().followRoute({ articleId, ...place })
    expect(currentRoute(store.getState())).toEqual({ articleId, ...place })
    expect(formatRoute(currentRoute(store.getState()))).toBe(
      '#/article/3fa9?tab=names&speaker=a&speaker=b&quote=q2&words=It+was+late',
    )
  })

  it('ends a question for reasons, unless the place stays the same', () => {
    const store = createAppStore()
    const reasons = { quote: 'q2', pane: 'panel', askedBy: 'x' } as const
    const there = { articleId, ...place }
    store.getState().followRoute(there)
    for (const elsewhere of [
      { ...there, view: 'transcript' as const },
      { ...there, selected: null },
      { ...there, articleId: '4fa9' },
    ]) {
      store.getState().followRoute(there)
      store.getState().askReasons(reasons)
      store.getState().followRoute({ ...there, speakers: [] })
      expect(store.getState().reasons).toEqual(reasons)
      store.getState().followRoute(elsewhere)
      expect(store.getState().reasons).toBeNull()
    }
  })

  it('changes no stored reference when it leads to where the reader is', () => {
    const store = createAppStore()
    const route = parseRoute('#/article/3fa9?speaker=a&entity=b&mention=2')
    store.getState().followRoute(route)
    store.getState().obeyFocusRequest()
    const before = store.getState()
    store.getState().followRoute(parseRoute(formatRoute(route)))
    expect(
      Object.entries(store.getState()).filter(([k, v]) => v !== Reflect.get(before, k)),
    ).toEqual([])
  })
})
