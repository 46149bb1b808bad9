// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createRowCache, type RowCache } from '../../../src/analysis/network/row-cache'

const WIDTH = 3

/** Asks for the row of a number's name, which is three times that number. */
function rowOf(cache: RowCache, n: number, computed: string[] = []): number[] {
  const word = `w${String(n)}`
  const start = cache.startOf(word, (values, at) => {
    computed.push(word)
    values.fill(n, at, at + WIDTH)
  })
  return [...cache.values().subarray(start, start + WIDTH)]
}

describe('kept rows', () => {
  it('are computed once', () => {
    const cache = createRowCache(WIDTH, 10)
    const computed: string[] = []
    for (const n of [1, 2, 1, 2, 1]) expect(rowOf(cache, n, computed)).toEqual([n, n, n])
    expect(computed).toEqual(['w1', 'w2'])
  })

  it('stay what they were when there is need for more room', () => {
    const cache = createRowCache(WIDTH, 5000)
    for (let n = 0; n < 2000; n++) rowOf(cache, n)
    const computed: string[] = []
    for (let n = 0; n < 2000; n++) expect(rowOf(cache, n, computed)).toEqual([n, n, n])
    expect(computed).toEqual([])
  })

  it('are forgotten only between sentences, however many one has', () => {
    const cache = createRowCache(WIDTH, 2)
    cache.open()
    for (let n = 0; n < 5; n++) rowOf(cache, n)
    const computed: string[] = []
    rowOf(cache, 0, computed)
    expect(computed).toEqual([])
    cache.open()
    expect(rowOf(cache, 4, computed)).toEqual([4, 4, 4])
    expect(computed).toEqual(['w4'])
  })

  it('are kept from one sentence to the next while they are few', () => {
    const cache = createRowCache(WIDTH, 2)
    rowOf(cache, 1)
    rowOf(cache, 2)
    cache.open()
    const computed: string[] = []
    rowOf(cache, 1, computed)
    expect(computed).toEqual([])
  })
})
