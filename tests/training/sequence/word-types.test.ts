// @vitest-environment node
import { expect, it } from 'vitest'
import { wordTraits } from '../../../src/analysis/network/word-traits'
import { createWordTypes } from '../../../src/training/sequence/word-types'
import { smallVectors } from '../../support/small-network'

it('words are numbered as they come, each spelling once', () => {
  const types = createWordTypes(smallVectors())
  const words = ['bread', 'Bread', 'bread', 'brioche', 'Bread']
  expect(words.map(types.numberOf)).toEqual([0, 1, 0, 2, 1])
  expect(types.list).toEqual(
    ['bread', 'Bread', 'brioche'].map((word) => wordTraits(word, types.vectors)),
  )
})
