// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest'
import { askPersistence, estimateSpace } from '../../src/storage/browser-space'

function withStorage(storage: unknown): void {
  vi.stubGlobal('navigator', { storage })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the space that the library takes', () => {
  it('is what the browser says', async () => {
    withStorage({ estimate: () => Promise.resolve({ usage: 5, quota: 100 }) })
    expect(await estimateSpace()).toEqual({ used: 5, quota: 100 })
  })

  it('is unknown in part where the browser says one figure only', async () => {
    withStorage({ estimate: () => Promise.resolve({ quota: 100 }) })
    expect(await estimateSpace()).toEqual({ used: null, quota: 100 })
  })

  it('is unknown where the browser has no figures or refuses them', async () => {
    withStorage(undefined)
    expect(await estimateSpace()).toEqual({ used: null, quota: null })
    withStorage({ estimate: () => Promise.reject(new TypeError('refused')) })
    expect(await estimateSpace()).toEqual({ used: null, quota: null })
  })
})

describe('asking to stay', () => {
  it('does not ask twice', async () => {
    const persist = vi.fn()
    withStorage({ persisted: () => Promise.resolve(true), persist })
    expect(await askPersistence()).toBe(true)
    expect(persist).not.toHaveBeenCalled()
  })

  it.each([true, false])('gives the answer: %s', async (answer) => {
    withStorage({ persisted: () => Promise.resolve(false), persist: () => Promise.resolve(answer) })
    expect(await askPersistence()).toBe(answer)
  })

  it('has no answer where nobody can be asked', async () => {
    withStorage(undefined)
    expect(await askPersistence()).toBeNull()
    withStorage({ persisted: () => Promise.resolve(false) })
    expect(await askPersistence()).toBeNull()
  })
})
