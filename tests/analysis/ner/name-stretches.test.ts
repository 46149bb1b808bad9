// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { nameStretches } from '../../../src/analysis/ner/name-stretches'
import { wordTraits } from '../../../src/analysis/network/word-traits'
import { smallVectors } from '../../support/small-network'

const vectors = smallVectors()

/** The stretches of sentences, each token that is near a capital in brackets. */
function stretchesOf(...sentences: readonly string[]): string[] {
  const words = sentences.flatMap((sentence) => sentence.split(' '))
  const traits = words.map((word) => wordTraits(word, vectors))
  let firstToken = 0
  const spans = sentences.map((sentence) => {
    const endToken = firstToken + sentence.split(' ').length
    const span = { firstToken, endToken, start: 0, end: 0 }
    firstToken = endToken
    return span
  })
  const { stretches, isNear } = nameStretches(traits, spans)
  return stretches.map(({ firstToken: first, endToken }) =>
    words
      .slice(first, endToken)
      .map((word, i) => (isNear[first + i] === 1 ? `[${word}]` : word))
      .join(' '),
  )
}

describe('nameStretches', () => {
  it.each([
    ['a capital with a neighbour', 'we saw the Vask river flow', ['saw [the] [Vask] [river] flow']],
    [
      'small words in a name',
      'the Bank of the West fell',
      ['[the] [Bank] [of] [the] [West] [fell]'],
    ],
    ['what a hyphen ties', 'the Vask - based firm fell', ['[the] [Vask] [-] [based] firm']],
    ['none where there is no capital', 'bread is warm', []],
    ['none by the first small word', 'The bread is warm', []],
    ['none by "I"', 'what I said', []],
    ['a person called as a small word', 'May said so', ['[May] [said] so']],
    ['two far apart', 'Ada saw how it then fell on Vask', ['[Ada] [saw] how', 'fell [on] [Vask]']],
  ])('%s', (_, sentence, expected) => {
    expect(stretchesOf(sentence)).toEqual(expected)
  })

  it('end with the sentence', () => {
    expect(stretchesOf('we met Ada', 'bread is warm')).toEqual(['we [met] [Ada]'])
  })
})
