// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { hashText } from '../../../src/analysis/network/hash'
import { createRowCache } from '../../../src/analysis/network/row-cache'

const word = (text: string) => ({ text, form: hashText(text) })

describe('kept rows', () => {
  it('are one for each word', () => {
    const cache = createRowCache(10)
    expect(['a', 'b', 'a', 'c'].map(word).map(cache.rowOf)).toEqual([0, 1, 0, 2])
  })

  it('stay with what has been computed while there is room', () => {
    const cache = createRowCache(3)
    cache.parts[cache.rowOf(word('a'))] = 5
    cache.open()
    cache.rowOf(word('b'))
    expect(cache.parts[cache.rowOf(word('a'))]).toBe(5)
  })

  it('are given away by the word that has longest not been asked for', () => {
    const cache = createRowCache(3)
    for (const sentence of ['abc', 'c', 'a', 'd']) {
      cache.open()
      for (const letter of sentence) cache.parts[cache.rowOf(word(letter))]! |= letter.charCodeAt(0)
    }
    expect(['a', 'c', 'd'].map((letter) => cache.parts[cache.rowOf(word(letter))])).toEqual([
      97, 99, 100,
    ])
    cache.open()
    expect(cache.parts[cache.rowOf(word('b'))]).toBe(0)
  })

  it('are no other word’s before the sentence ends', () => {
    const cache = createRowCache(4)
    for (let n = 0; n < 50; n++) {
      cache.open()
      const rows = [n, n + 1, n + 2].map((k) => cache.rowOf(word(String(k))))
      expect(new Set(rows).size).toBe(3)
      expect([n, n + 1, n + 2].map((k) => cache.rowOf(word(String(k))))).toEqual(rows)
    }
  })

  it('are kept apart for words with one hash', () => {
    const cache = createRowCache(4)
    cache.open()
    const rows = ['a', 'b'].map((text) => cache.rowOf({ text, form: 7 }))
    expect(rows).toEqual([0, 1])
    expect(cache.parts[cache.rowOf({ text: 'a', form: 7 })]).toBe(0)
  })
})
