import { beforeEach, expect, it, vi } from 'vitest'
import { navigate } from '../../src/store/navigate'
import { HOME } from '../../src/store/route'

beforeEach(() => {
  history.replaceState(null, '', '/')
})

it('navigating makes a step that Back undoes', () => {
  const steps = history.length
  navigate({ ...HOME, articleId: 'ferry' })
  navigate({ ...HOME, articleId: 'bakery' })
  expect(window.location.hash).toBe('#/article/bakery')
  expect(history.length).toBe(steps + 2)
})

it('navigating within a step leaves Back where it was', () => {
  navigate({ ...HOME, articleId: 'ferry' })
  const steps = history.length
  navigate({ ...HOME, articleId: 'ferry', tab: 'names' }, 'replace')
  expect(window.location.hash).toBe('#/article/ferry?tab=names')
  expect(history.length).toBe(steps)
})

it.each(['push', 'replace'] as const)('who follows the address has done so after a %s', (step) => {
  const follow = vi.fn(() => window.location.hash)
  window.addEventListener('hashchange', follow, { once: true })
  navigate({ ...HOME, articleId: 'ferry' }, step)
  expect(follow).toHaveReturnedWith('#/article/ferry')
})
