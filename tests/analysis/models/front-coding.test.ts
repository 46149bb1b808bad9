import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeFrontCoded, encodeFrontCoded } from '../../../src/analysis/models/front-coding'

it('gives back any list of words, sorted or not', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('\n'))
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(decodeFrontCoded(encodeFrontCoded(words))).toEqual(words)
    }),
  )
})

it('writes what two words share only once', () => {
  expect(new TextDecoder().decode(encodeFrontCoded(['ferry', 'ferryman']))).toBe('0ferry\n5man')
})
