// @vitest-environment node
import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createAnalysesSlice, type AnalysesSlice } from '../../src/store/analyses-slice'
import { BAKERY_ANALYSIS } from '../support/bakery-article'
import { FERRY_ANALYSIS } from '../support/ferry-article'

it('findings of one article leave those of the others alone', () => {
  const store = createStore<AnalysesSlice>()(createAnalysesSlice)
  store.getState().saveAnalyses(new Map([['ferry', FERRY_ANALYSIS]]))
  store.getState().saveAnalyses(new Map([['bakery', BAKERY_ANALYSIS]]))
  expect(store.getState().analyses).toEqual({ ferry: FERRY_ANALYSIS, bakery: BAKERY_ANALYSIS })
  expect(store.getState().analyses.ferry).toBe(FERRY_ANALYSIS)
})

it('a newer analysis takes the place of the one before', () => {
  const store = createStore<AnalysesSlice>()(createAnalysesSlice)
  store.getState().saveAnalyses(new Map([['ferry', FERRY_ANALYSIS]]))
  store.getState().saveAnalyses(new Map([['ferry', { ...FERRY_ANALYSIS, engine: 'newer' }]]))
  expect(store.getState().analyses.ferry?.engine).toBe('newer')
})
