import { describe, expect, it } from 'vitest'
import { dateStatements } from '../../../src/training/quotes/date-statements'
import type { QuoteRecord } from '../../../src/training/quotes/quote-documents'

/** Records of "Ada Park said that the ferry sank". */
function records(count: number): readonly QuoteRecord[] {
  return Array.from({ length: count }, () => ({
    text: 'Ada Park said that the ferry sank.',
    quotes: [{ source: [[0, 8]], cue: [[9, 13]], content: [[14, 33]], kind: 'indirect' }],
  }))
}

describe('a dated statement', () => {
  it('has a day behind its verb', () => {
    const [first, second] = dateStatements(records(6))
    expect(first?.text).toBe('Ada Park said on Monday the ferry sank.')
    expect(second?.text).toBe('Ada Park said on Tuesday that the ferry sank.')
  })

  it('marks the same parts, and the day as none of them', () => {
    const [{ text, quotes }] = dateStatements(records(3)) as [QuoteRecord]
    const [{ cue, source, content }] = quotes as [QuoteRecord['quotes'][number]]
    const wordsOf = (pairs: typeof cue) => pairs.map(([start, end]) => text.slice(start, end))
    expect([wordsOf(source), wordsOf(cue), wordsOf(content)]).toEqual([
      ['Ada Park'],
      ['said'],
      ['the ferry sank'],
    ])
  })
})
