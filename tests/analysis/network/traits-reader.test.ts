// @vitest-environment node
import { expect, it } from 'vitest'
import { createTraitsReader } from '../../../src/analysis/network/traits-reader'
import { wordTraits } from '../../../src/analysis/network/word-traits'
import { smallVectors } from '../../support/small-network'

const vectors = smallVectors()

it('a reader gives the traits of a word, and keeps them', () => {
  const read = createTraitsReader(vectors)
  expect(read('Bread')).toEqual(wordTraits('Bread', vectors))
  expect(read('Bread')).toBe(read('Bread'))
  expect(read('bread')).not.toBe(read('Bread'))
})

it('a reader that has met too many words forgets them and goes on', () => {
  const read = createTraitsReader(vectors)
  const before = read('bread')
  for (let n = 0; n < 20_001; n++) read(`w${String(n)}`)
  expect(read('bread')).not.toBe(before)
  expect(read('bread')).toEqual(before)
})
