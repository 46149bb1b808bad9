// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createRowCache } from '../../../src/analysis/network/row-cache'

describe('kept rows', () => {
  it('are one for each word', () => {
    const cache = createRowCache(10)
    expect(['a', 'b', 'a', 'c'].map(cache.rowOf)).toEqual([0, 1, 0, 2])
  })

  it('stay with what has been computed while there is room for what comes', () => {
    const cache = createRowCache(3)
    cache.open(2)
    cache.parts[cache.rowOf('a')] = 5
    cache.open(2)
    expect(cache.parts[cache.rowOf('a')]).toBe(5)
  })

  it('are forgotten with what has been computed when there may be too little room', () => {
    const cache = createRowCache(3)
    cache.open(2)
    cache.rowOf('a')
    cache.parts[cache.rowOf('b')] = 1
    cache.open(2)
    expect(['c', 'b', 'a'].map(cache.rowOf)).toEqual([0, 1, 2])
    expect([...cache.parts]).toEqual([0, 0, 0])
  })
})
