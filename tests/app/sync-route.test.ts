import { beforeEach, expect, it, vi } from 'vitest'
import { syncRoute } from '../../src/app/sync-route'
import { createAppStore } from '../../src/store/create-app-store'

const articleAfter = (hash: string) => {
  history.replaceState(null, '', hash)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

beforeEach(() => {
  history.replaceState(null, '', '#/article/ferry?speaker=a')
})

it('the store follows the address from the beginning, and until it is told to stop', () => {
  const store = createAppStore()
  const stop = syncRoute(store)
  expect(store.getState()).toMatchObject({ openArticleId: 'ferry', speakers: ['a'] })
  articleAfter('#/article/bakery')
  expect(store.getState()).toMatchObject({ openArticleId: 'bakery', speakers: [] })
  stop()
  articleAfter('#/article/ferry')
  expect(store.getState().openArticleId).toBe('bakery')
})

it('an address that says the same again tells the views nothing new', () => {
  const store = createAppStore()
  const stop = syncRoute(store)
  const { speakers, selected } = store.getState()
  const seen = vi.fn()
  store.subscribe((state) => seen(state.speakers === speakers, state.selected === selected))
  articleAfter('#/article/ferry?speaker=a')
  expect(seen.mock.calls.every((call) => call.every(Boolean))).toBe(true)
  stop()
})
