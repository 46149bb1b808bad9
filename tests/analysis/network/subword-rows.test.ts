// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { SUBWORD_ROWS } from '../../../src/analysis/network/subword-rows'
import { wordTraits } from '../../../src/analysis/network/word-traits'
import { smallVectors } from '../../support/small-network'

const vectors = smallVectors()
const of = (word: string) => [...wordTraits(word, vectors).parts]
/** At which of the eight parts the rows of two words are the same. */
const shared = (a: string, b: string) => of(a).flatMap((row, k) => (row === of(b)[k] ? [k] : []))

describe('the rows of the parts of a word', () => {
  it('are eight, all inside the table', () => {
    for (const word of ['a', 'Ferry', '½', '', '“', 'Llanfairpwll'])
      for (const row of of(word)) {
        expect(row).toBeGreaterThanOrEqual(0)
        expect(row).toBeLessThan(SUBWORD_ROWS)
      }
    expect(of('Ferry')).toHaveLength(8)
  })

  it('are shared as far as words are alike: beginning, endings, shape, capitals', () => {
    expect(shared('walking', 'walked')).toEqual([1, 2, 6, 7])
    expect(shared('walking', 'talking')).toEqual([3, 4, 5, 6, 7])
    expect(shared('Ferry', 'ferry')).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('seldom fall together for words that have nothing in common', () => {
    const words = Array.from({ length: 400 }, (_, k) => `w${String(k * 7919)}q`)
    expect(new Set(words.map((word) => of(word)[0])).size).toBeGreaterThan(380)
  })
})
