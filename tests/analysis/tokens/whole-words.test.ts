import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/analysis/split-sentences'
import { tokenise } from '../../../src/analysis/tokenise'
import { findCompounds } from '../../../src/analysis/tokens/find-compounds'
import { wholeWords } from '../../../src/analysis/tokens/whole-words'

describe('findCompounds', () => {
  it.each([
    ['joins the parts of a compound', 'a Lyon-based firm', [0, 1, 1, 1, 4]],
    ['joins a chain', 'state-of-the-art', [0, 0, 0, 0, 0, 0, 0]],
    ['leaves a dash alone', 'fog - rain', [0, 1, 2]],
    ['leaves a hyphen at the end alone', 'pre- and', [0, 1, 2]],
  ])('%s', (_rule, text, expected) => {
    expect([...findCompounds(tokenise(text))]).toEqual(expected)
  })
})

describe('wholeWords', () => {
  const text = 'Bashar al-Assad can’t row. Park’s crew did.'
  const tokens = tokenise(text)
  const whole = wholeWords(text, tokens, splitSentences(text, tokens))

  it('gives compounds and contractions as they are written, without the possessive', () => {
    expect(whole.words.map((word) => word.text)).toEqual([
      'Bashar',
      'al-Assad',
      'can’t',
      'row',
      '.',
      'Park',
      '’s',
      'crew',
      'did',
      '.',
    ])
  })

  it('counts the sentences in words', () => {
    expect(whole.sentences.map(({ firstToken, endToken }) => [firstToken, endToken])).toEqual([
      [0, 5],
      [5, 10],
    ])
  })

  it('leads back to the tokens', () => {
    expect(tokens[whole.firstToken[5]!]!.text).toBe('Park')
    expect(whole.firstToken.at(-1)).toBe(tokens.length)
  })
})
