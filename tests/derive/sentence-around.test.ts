// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { sentenceAround, sentenceBefore } from '../../src/derive/sentence-around'
import { textOf } from '../../src/model/span'
import { textWithSpans } from '../support/arbitraries'
import { spanOf } from '../support/build-findings'
import { holdsFor } from '../support/holds-for'

const around = (text: string, words: string) =>
  textOf(text, sentenceAround(text, spanOf(text, words)))

describe('the sentence around some words', () => {
  it.each([
    ['It rained. “We won,” said Ada Park. They left.', 'We won', '“We won,” said Ada Park.'],
    ['Mr. Park won. He left.', 'won', 'Mr. Park won.'],
    ['It was J. Park who won. He left.', 'who won', 'It was J. Park who won.'],
    ['One.\nTwo. Three.\nFour.', 'Two', 'Two.'],
    ['One. Two. Three.', 'One. Two', 'One. Two.'],
    ['no full stop at all', 'stop', 'no full stop at all'],
  ])('of %j, around %j, is %j', (text, words, sentence) => {
    expect(around(text, words)).toBe(sentence)
  })

  it('holds the words, whatever the text', () => {
    holdsFor(textWithSpans, ({ text, spans }) => {
      for (const span of spans) {
        if (textOf(text, span).trim() !== textOf(text, span) || span.start === span.end) continue
        const { start, end } = sentenceAround(text, span)
        expect(start <= span.start && span.end <= end).toBe(true)
      }
    })
  })
})

describe('the sentence in front', () => {
  it('is the last of the same line', () => {
    const text = 'One.\nTwo. Three. “Four.”'
    const before = sentenceBefore(text, text.indexOf('“'))
    expect(before && textOf(text, before)).toBe('Three.')
  })

  it('is none at the beginning of a line', () => {
    expect(sentenceBefore('One.\nTwo.', 5)).toBeNull()
    expect(sentenceBefore('One.', 0)).toBeNull()
  })
})
