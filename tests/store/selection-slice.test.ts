// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { HOME, type Route, type Selected } from '../../src/store/route'
import { createSelectionSlice, type SelectionSlice } from '../../src/store/selection-slice'

const ORTIZ: Selected = { kind: 'entity', id: 'lena-ortiz', mention: null }
const BECK: Selected = { kind: 'entity', id: 'tom-beck', mention: null }
const Q1: Selected = { kind: 'quote', id: 'q1', words: 'Nobody on the island' }

let store: StoreApi<SelectionSlice>
const state = () => store.getState()
const follow = (route: Partial<Route>) => {
  state().followSelection({ ...HOME, articleId: 'ferry', ...route })
}
/** What the text does when it is asked to go somewhere. */
function obey(mention?: number): void {
  state().obeyFocusRequest()
  if (mention !== undefined) state().reachMention(mention)
}

beforeEach(() => {
  store = createStore<SelectionSlice>()(createSelectionSlice)
})

describe('following the address', () => {
  it('opens its article on its tab', () => {
    follow({ tab: 'names', original: 'https://example.org/' })
    expect(state()).toMatchObject({
      openArticleId: 'ferry',
      tab: 'names',
      original: 'https://example.org/',
    })
  })

  it('asks the text to go to what is selected', () => {
    follow({ selected: Q1 })
    expect(state().focusRequest).toEqual({ pane: 'text', target: Q1 })
  })

  it('asks nothing of the text when nothing is selected', () => {
    follow({ selected: Q1 })
    follow({ selected: null })
    expect(state()).toMatchObject({ selected: null, focusRequest: null, mention: null })
  })

  it('does not send the reader back into the text when only the tab or the filter changes', () => {
    follow({ selected: ORTIZ })
    obey(2)
    const { selected } = state()
    follow({ selected: { ...ORTIZ }, tab: 'names', speakers: ['tom-beck'] })
    expect(state()).toMatchObject({ focusRequest: null, mention: 2, tab: 'names' })
    expect(state().selected).toBe(selected)
  })

  it('keeps the mention that was reached when the same entity is selected without one', () => {
    follow({ selected: { ...ORTIZ, mention: 1 } })
    obey(1)
    follow({ selected: ORTIZ })
    expect(state().mention).toBe(1)
  })

  it('starts anew with another entity', () => {
    follow({ selected: ORTIZ })
    obey(2)
    follow({ selected: BECK })
    expect(state()).toMatchObject({ selected: BECK, mention: null })
  })

  it('starts anew with the same entity in another article', () => {
    follow({ selected: ORTIZ })
    obey(2)
    follow({ articleId: 'bakery', selected: ORTIZ })
    expect(state()).toMatchObject({
      mention: null,
      focusRequest: { pane: 'text', target: ORTIZ },
    })
  })

  it('lets go of what was pointed at in the article before', () => {
    follow({})
    state().hoverEntity('lena-ortiz')
    follow({ selected: BECK })
    expect(state().hoveredEntityId).toBe('lena-ortiz')
    follow({ articleId: 'bakery' })
    expect(state().hoveredEntityId).toBeNull()
  })
})

describe('the other view of the article', () => {
  it('is told gently to show what is selected', () => {
    follow({ selected: Q1 })
    obey()
    follow({ selected: Q1, view: 'transcript' })
    expect(state()).toMatchObject({
      view: 'transcript',
      focusRequest: { pane: 'text', target: Q1, isGentle: true },
    })
  })

  it('is told of the mention that was reached', () => {
    follow({ selected: ORTIZ, view: 'transcript' })
    obey(2)
    follow({ selected: ORTIZ })
    expect(state().focusRequest).toMatchObject({ target: { ...ORTIZ, mention: 2 } })
  })

  it('is told nothing where nothing is selected', () => {
    follow({})
    follow({ view: 'transcript' })
    expect(state()).toMatchObject({ view: 'transcript', focusRequest: null })
  })
})

describe('Back and forward', () => {
  it('go through selections as the reader made them', () => {
    const forward = [ORTIZ, Q1, BECK, null]
    const back = [BECK, Q1, ORTIZ, null]
    for (const selected of [...forward, ...back, ...forward]) {
      follow({ selected })
      expect(state().selected).toEqual(selected)
      expect(state().focusRequest).toEqual(selected && { pane: 'text', target: selected })
      obey()
    }
  })

  it('go to the mention that the address names', () => {
    follow({ selected: { ...ORTIZ, mention: 0 } })
    obey(0)
    follow({ selected: { ...ORTIZ, mention: 1 } })
    obey(1)
    follow({ selected: { ...ORTIZ, mention: 0 } })
    expect(state()).toMatchObject({ mention: 0, focusRequest: { pane: 'text' } })
  })
})

describe('the way back to the list', () => {
  it('is open after a choice in the panel, for as long as something is selected', () => {
    follow({})
    state().leavePanel()
    follow({ selected: Q1 })
    expect(state().cameFrom).toBe('quotes')
    follow({ selected: null })
    expect(state().cameFrom).toBeNull()
  })

  it('is asked of the panel, which obeys once', () => {
    state().requestFocus({ pane: 'panel', target: Q1 })
    expect(state().focusRequest).toEqual({ pane: 'panel', target: Q1 })
    state().obeyFocusRequest()
    expect(state().focusRequest).toBeNull()
  })
})

describe('a wish of the reader', () => {
  it('to be led back to the list outlives letting go', () => {
    follow({ selected: Q1 })
    state().requestFocus({ pane: 'panel', target: Q1 })
    follow({ selected: null })
    expect(state().focusRequest).toEqual({ pane: 'panel', target: Q1 })
  })

  it('to search the names ends with their tab', () => {
    follow({ tab: 'names' })
    state().requestFocus({ pane: 'search' })
    follow({ tab: 'names', speakers: ['tom-beck'] })
    expect(state().focusRequest).toEqual({ pane: 'search' })
    follow({ tab: 'quotes' })
    expect(state().focusRequest).toBeNull()
  })

  it.each([{ pane: 'search' }, { pane: 'panel', target: Q1 }] as const)(
    'for the $pane ends with the article',
    (request) => {
      follow({ tab: 'names' })
      state().requestFocus(request)
      follow({ articleId: 'bakery', tab: 'names' })
      expect(state().focusRequest).toBeNull()
    },
  )
})
