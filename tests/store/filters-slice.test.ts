// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest'
import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  createFiltersSlice,
  HIGHLIGHT_KINDS,
  type FiltersSlice,
} from '../../src/store/filters-slice'
import { HOME } from '../../src/store/route'

let store: StoreApi<FiltersSlice>
const state = () => store.getState()
const shown = () => HIGHLIGHT_KINDS.filter((kind) => !state().hiddenKinds.includes(kind))
const follow = (speakers: readonly string[]) => {
  state().followFilters({ ...HOME, speakers })
}

beforeEach(() => {
  store = createStore<FiltersSlice>()(createFiltersSlice)
})

describe('the speaker filter', () => {
  it('is what the address says', () => {
    follow(['lena-ortiz', 'tom-beck'])
    expect(state().speakers).toEqual(['lena-ortiz', 'tom-beck'])
    follow([])
    expect(state().speakers).toEqual([])
  })

  it('stays the same list where the address says the same, so that nothing is drawn again', () => {
    follow(['lena-ortiz', 'tom-beck'])
    const { speakers } = state()
    follow(['lena-ortiz', 'tom-beck'])
    expect(state().speakers).toBe(speakers)
    follow(['lena-ortiz'])
    expect(state().speakers).toEqual(['lena-ortiz'])
  })
})

describe('the highlights', () => {
  it('are all on at first', () => {
    expect(shown()).toEqual(['person', 'organisation', 'place', 'quote'])
  })

  it('can be switched off and on one by one', () => {
    state().toggleKind('place')
    state().toggleKind('quote')
    expect(shown()).toEqual(['person', 'organisation'])
    state().toggleKind('place')
    expect(shown()).toEqual(['person', 'organisation', 'place'])
  })

  it.each(HIGHLIGHT_KINDS)('can show %s alone, and all again', (kind) => {
    state().showKindAlone(kind)
    expect(shown()).toEqual([kind])
    state().showKindAlone(kind)
    expect(shown()).toEqual(HIGHLIGHT_KINDS)
  })

  it('go from one kind alone to another alone', () => {
    state().showKindAlone('person')
    state().showKindAlone('place')
    expect(shown()).toEqual(['place'])
  })

  it('know a kind to be alone however it came to be', () => {
    for (const kind of ['quote', 'person', 'organisation'] as const) state().toggleKind(kind)
    state().showKindAlone('place')
    expect(shown()).toEqual(HIGHLIGHT_KINDS)
  })

  it('go off all at once, and all on again from wherever they are', () => {
    state().toggleHighlights()
    expect(shown()).toEqual([])
    state().toggleHighlights()
    expect(shown()).toEqual(HIGHLIGHT_KINDS)
    state().toggleKind('place')
    state().toggleHighlights()
    expect(shown()).toEqual(HIGHLIGHT_KINDS)
  })
})
