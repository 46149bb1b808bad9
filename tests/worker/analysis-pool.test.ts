import { describe, expect, it, vi } from 'vitest'
import type { AnalysisClient } from '../../src/worker/analysis-client'
import { createAnalysisPool, poolSize } from '../../src/worker/analysis-pool'
import { BAKERY, BAKERY_ANALYSIS } from '../support/bakery-article'
import { createFakeAnalysisClient, type FakeAnalysisClient } from '../support/fake-analysis-client'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'

interface CountingClient extends FakeAnalysisClient {
  readonly loads: string[]
  closed: boolean
}

function openPool(size: number) {
  const clients: CountingClient[] = []
  const pool = createAnalysisPool((): AnalysisClient => {
    const fake = createFakeAnalysisClient()
    const client: CountingClient = {
      ...fake,
      loads: [],
      closed: false,
      loadModels(url, options) {
        client.loads.push(url)
        return fake.loadModels(url, options)
      },
      close() {
        client.closed = true
      },
    }
    clients.push(client)
    return client
  }, size)
  return { pool, clients }
}

describe('the size of the pool', () => {
  it.each([
    ['one fewer than the cores', { hardwareConcurrency: 4, deviceMemory: 8 }, 3],
    ['at least one', { hardwareConcurrency: 1, deviceMemory: 8 }, 1],
    ['no more than gigabytes of memory', { hardwareConcurrency: 16, deviceMemory: 2 }, 2],
    ['four where the memory is not told', { hardwareConcurrency: 16 }, 4],
    ['one on the smallest machine', { hardwareConcurrency: 8, deviceMemory: 0.5 }, 1],
  ])('is %s', (_claim, machine, size) => {
    expect(poolSize(machine)).toBe(size)
  })
})

describe('createAnalysisPool', () => {
  it('needs one worker as long as there is one text at a time', async () => {
    const { pool, clients } = openPool(3)
    await pool.loadModels('https://site.test/models/')
    const analysis = pool.analyse(FERRY.text)
    await vi.waitFor(() => clients[0]!.callFor(FERRY))
    clients[0]!.callFor(FERRY).answer(FERRY_ANALYSIS)
    expect(await analysis).toBe(FERRY_ANALYSIS)
    expect(clients.map(({ loads }) => loads.length)).toEqual([1, 0, 0])
  })

  it('gives the second text to a second worker, which loads its models first', async () => {
    const { pool, clients } = openPool(3)
    await pool.loadModels('https://site.test/models/')
    void pool.analyse(FERRY.text)
    const second = pool.analyse(BAKERY.text)
    await vi.waitFor(() => clients[1]!.callFor(BAKERY))
    clients[1]!.callFor(BAKERY).answer(BAKERY_ANALYSIS)
    expect(await second).toBe(BAKERY_ANALYSIS)
    expect(clients.map(({ loads }) => loads.length)).toEqual([1, 1, 0])
  })

  it('lets the workers beyond the first go when they have been idle for long', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { pool, clients } = openPool(2)
    await pool.loadModels('https://site.test/models/')
    const both = [pool.analyse(FERRY.text), pool.analyse(BAKERY.text)]
    await Promise.resolve().then(() => Promise.resolve())
    await new Promise(setImmediate)
    clients[0]!.callFor(FERRY).answer(FERRY_ANALYSIS)
    clients[1]!.callFor(BAKERY).answer(BAKERY_ANALYSIS)
    await Promise.all(both)
    vi.advanceTimersByTime(31_000)
    vi.useRealTimers()
    expect(clients.map(({ closed }) => closed)).toEqual([false, true])
  })

  it('closes all of them', () => {
    const { pool, clients } = openPool(2)
    pool.close()
    expect(clients.every(({ closed }) => closed)).toBe(true)
  })
})
