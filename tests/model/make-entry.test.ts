// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { quotesBySpeaker } from '../../src/derive/quotes-by-speaker'
import { countWords } from '../../src/model/count-words'
import { makeEntry } from '../../src/model/make-entry'
import { buildAnalysis, buildArticle, buildQuote } from '../support/build-findings'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'

describe('the entry of an article', () => {
  it('has its details and neither text nor headline', () => {
    const { text, headline, ...details } = FERRY
    expect(makeEntry(FERRY, null)).toEqual({ ...details, words: countWords(text), findings: null })
    expect(text.slice(headline?.start, headline?.end)).toBe(FERRY.title)
  })

  it('counts what was found', () => {
    expect(makeEntry(FERRY, FERRY_ANALYSIS).findings).toEqual({
      engine: 'fake-1',
      language: 'en',
      statements: FERRY_ANALYSIS.quotes.length,
      voices: 3,
    })
  })

  it('counts as many voices as the panel lists speakers', () => {
    const { named, unnamed } = quotesBySpeaker(FERRY.text, FERRY_ANALYSIS)
    expect(makeEntry(FERRY, FERRY_ANALYSIS).findings?.voices).toBe(named.length + unnamed.length)
  })

  it('counts one source once, however it is written, and nobody not at all', () => {
    const { text } = buildArticle('Yes. No. Perhaps.')
    const quotes = [
      buildQuote(text, 'q1', ['Yes.'], { speakerText: 'Officials' }),
      buildQuote(text, 'q2', ['No.'], { speakerText: 'the officials' }),
      buildQuote(text, 'q3', ['Perhaps.']),
    ]
    const entry = makeEntry(buildArticle(text), buildAnalysis([], quotes))
    expect(entry.findings).toMatchObject({ statements: 3, voices: 1 })
  })

  it('of a text without a word has none', () => {
    expect(makeEntry(buildArticle('— … !'), null).words).toBe(0)
  })
})
