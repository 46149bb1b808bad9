import { beforeEach, describe, expect, it } from 'vitest'
import { createAppStore, type AppStore } from '../../src/store/create-app-store'
import { parseRoute } from '../../src/store/route'
import { currentRoute, selectOpenAnalysis, selectOpenArticle } from '../../src/store/selectors'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'

let store: AppStore
const state = () => store.getState()

beforeEach(() => {
  store = createAppStore()
})

describe('the open article', () => {
  it('is the stored one, with what was found in it', () => {
    state().addArticles([FERRY])
    state().saveAnalyses(new Map([[FERRY.id, FERRY_ANALYSIS]]))
    state().followRoute(parseRoute(`#/article/${FERRY.id}`))
    expect(selectOpenArticle(state())).toBe(FERRY)
    expect(selectOpenAnalysis(state())).toBe(FERRY_ANALYSIS)
  })

  it('is none where no article is open, or one that this browser does not hold', () => {
    state().addArticles([FERRY])
    expect(selectOpenArticle(state())).toBeNull()
    state().followRoute(parseRoute('#/article/0000'))
    expect(selectOpenArticle(state())).toBeNull()
    expect(selectOpenAnalysis(state())).toBeNull()
  })
})

it('the present place keeps the original’s address, so that a choice does not lose it', () => {
  state().followRoute(parseRoute('#/article/0000?original=https%3A%2F%2Fexample.org%2Fferry'))
  expect(currentRoute(state()).original).toBe('https://example.org/ferry')
})
