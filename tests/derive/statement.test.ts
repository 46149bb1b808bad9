// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findStatement, openingWords } from '../../src/derive/statement'
import { buildAnalysis, buildQuote } from '../support/build-findings'

const TEXT =
  '“The bridge is safe,” she said, “and it will\nstay open.” “The bridge is old,” he said.'
const SAFE = buildQuote(TEXT, 'q1', ['“The bridge is safe,”', '“and it will\nstay open.”'])
const OLD = buildQuote(TEXT, 'q2', ['“The bridge is old,”'])
const ANALYSIS = buildAnalysis([], [SAFE, OLD])

it('the opening of a statement is its first words', () => {
  expect(openingWords(TEXT, SAFE)).toBe('“The bridge is safe, … and')
  expect(openingWords(TEXT, OLD)).toBe('“The bridge is old,”')
})

describe('the statement that a link means', () => {
  const find = (id: string, words: string | null, quotes = ANALYSIS) =>
    findStatement(TEXT, quotes, id, words)?.id ?? null

  it('is the one of its id, where that begins with the link’s words', () => {
    expect(find('q2', '“The bridge is old,”')).toBe('q2')
  })

  it('is found again by its words after a new engine has numbered the statements otherwise', () => {
    const renumbered = buildAnalysis(
      [],
      [
        { ...SAFE, id: 'q7' },
        { ...OLD, id: 'q1' },
      ],
    )
    for (const quote of ANALYSIS.quotes) {
      const found = findStatement(TEXT, renumbered, quote.id, openingWords(TEXT, quote))
      expect(found?.content).toBe(quote.content)
    }
  })

  it('is the one of its id among several that begin alike', () => {
    expect(find('q1', '“The bridge is')).toBe('q1')
    expect(find('q2', '“The bridge is')).toBe('q2')
  })

  it('is trusted to be the one of its id where the link carries no words', () => {
    expect(find('q2', null)).toBe('q2')
  })

  it('is found by its words, however the link has their marks', () => {
    expect(find('q9', '“The bridge is safe,” … “and')).toBe('q1')
    expect(find('q9', '“The bridge is safe,” “and it')).toBe('q1')
  })

  it('is none where neither id nor words are known', () => {
    expect(find('q9', null)).toBeNull()
    expect(find('q1', '“A tunnel')).toBeNull()
  })
})
