import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/analysis/split-sentences'
import { tokenise } from '../../src/analysis/tokenise'

const sentences = (text: string) =>
  splitSentences(text, tokenise(text)).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it.each([
    ['ends a sentence at a full stop', 'The ferry sank. Nobody drowned.', 2],
    ['goes on behind a title', 'The ferry belongs to Mr. Park. He is rich.', 2],
    ['goes on behind initials', 'It was named after J. K. Reed in May.', 1],
    ['goes on where small letters follow', 'Was it lost? asked the pilot.', 1],
    [
      'ends at an acronym before a word that opens sentences',
      'He lives in the U.S. The ferry does not.',
      2,
    ],
    ['goes on at an acronym before a name', 'He is the U.S. Coast Guard.', 1],
    ['ends at a line break without a stop', 'Ferry sinks off the coast\nNobody drowned', 2],
    ['ends at a question and at a shout', 'Why? Stop! It sank.', 3],
    ['goes on at a decimal point', 'It cost 3.5 million pounds.', 1],
  ])('%s', (_rule, text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })

  it('gives closing marks to the sentence they close', () => {
    expect(sentences('“We sank.” He laughed. (Nobody did.) It rained.')).toEqual([
      '“We sank.”',
      'He laughed.',
      '(Nobody did.)',
      'It rained.',
    ])
  })

  it('puts every token in one sentence', () => {
    const text = '“Why?” she asked... “No!”\n\nMr. Park (60) agreed.'
    const tokens = tokenise(text)
    let next = 0
    for (const { firstToken, endToken } of splitSentences(text, tokens)) {
      expect(firstToken).toBe(next)
      next = endToken
    }
    expect(next).toBe(tokens.length)
  })
})
