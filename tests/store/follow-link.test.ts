import { beforeEach, expect, it, vi } from 'vitest'
import { createAppStore, type AppStore } from '../../src/store/create-app-store'
import { followLink } from '../../src/store/follow-link'
import { parseRoute } from '../../src/store/route'

const PLAIN = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }
let store: AppStore

beforeEach(() => {
  history.replaceState(null, '', '#/article/ferry?tab=names&speaker=tom-beck')
  store = createAppStore()
  store.getState().followRoute(parseRoute(window.location.hash))
})

it('a plain click changes what the link names, and keeps the filter and the tab', () => {
  const click = { ...PLAIN, preventDefault: vi.fn() }
  const selected = { kind: 'entity', id: 'lena-ortiz', mention: null } as const
  expect(followLink(store, click, { selected })).toBe(true)
  expect(window.location.hash).toBe('#/article/ferry?tab=names&speaker=tom-beck&entity=lena-ortiz')
  expect(click.preventDefault).toHaveBeenCalledOnce()
})

it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])(
  'a click with the %s is the browser’s, for a tab or window of its own',
  (key) => {
    const click = { ...PLAIN, [key]: true, preventDefault: vi.fn() }
    expect(followLink(store, click, { selected: null, speakers: [] })).toBe(false)
    expect(window.location.hash).toBe('#/article/ferry?tab=names&speaker=tom-beck')
    expect(click.preventDefault).not.toHaveBeenCalled()
  },
)
