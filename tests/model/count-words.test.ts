// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { countWords, countWordsIn } from '../../src/model/count-words'
import { textWithSpans } from '../support/arbitraries'
import { holdsFor } from '../support/holds-for'

describe('the number of words', () => {
  it.each([
    ['', 0],
    ['— “…” !', 0],
    ['“We won,”', 2],
    ['It’s a well-known U.S. law.', 5],
    ["don't", 1],
    ['3.5 million', 2],
    ['Zürich, Łódź', 2],
  ])('in %j is %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})

describe('the number of words under spans', () => {
  const text = 'one two three four five'

  it('counts words under two overlapping spans once', () => {
    const spans = [
      { start: 0, end: 13 },
      { start: 4, end: 18 },
    ]
    expect(countWordsIn(text, spans)).toBe(4)
  })

  it('counts a statement inside another one once', () => {
    const spans = [
      { start: 0, end: text.length },
      { start: 4, end: 7 },
    ]
    expect(countWordsIn(text, spans)).toBe(5)
  })

  it('adds up spans that stand apart, in whatever order they come', () => {
    const spans = [
      { start: 19, end: 23 },
      { start: 0, end: 3 },
    ]
    expect(countWordsIn(text, spans)).toBe(2)
  })

  it('does not change when a span comes twice', () => {
    holdsFor(textWithSpans, ({ text, spans }) => {
      expect(countWordsIn(text, [...spans, ...spans.toReversed()])).toBe(countWordsIn(text, spans))
    })
  })

  it('under the whole text and anything else is the number of words in the text', () => {
    holdsFor(textWithSpans, ({ text, spans }) => {
      const whole = { start: 0, end: text.length }
      expect(countWordsIn(text, [...spans, whole])).toBe(countWords(text))
    })
  })
})
