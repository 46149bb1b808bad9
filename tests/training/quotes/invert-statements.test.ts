import { describe, expect, it } from 'vitest'
import { invertStatements } from '../../../src/training/quotes/invert-statements'
import type { QuoteRecord } from '../../../src/training/quotes/quote-documents'

/** A record of one statement: source, cue and content in this order. */
function record(source: string, cue: string, content: string, kind = 'indirect'): QuoteRecord {
  const text = `${source} ${cue} ${content}.`
  const cueAt = source.length + 1
  const contentAt = cueAt + cue.length + 1
  return {
    text,
    quotes: [
      {
        source: [[0, source.length]],
        cue: [[cueAt, cueAt + cue.length]],
        content: [[contentAt, contentAt + content.length]],
        kind,
      },
    ],
  }
}

describe('a statement turned round', () => {
  it('begins with what is said and ends with its source', () => {
    const [turned] = invertStatements([record('The harbour office', 'says', 'that the ferry sank')])
    expect(turned?.text).toBe('The ferry sank, says the harbour office.')
  })

  it('marks the same parts', () => {
    const [turned] = invertStatements([record('Ada Park', 'says', 'the ferry has sunk')])
    const { text, quotes } = turned!
    const [quote] = quotes
    const wordsOf = ([start, end]: readonly [number, number]) => text.slice(start, end)
    expect(wordsOf(quote!.content[0]!)).toBe('The ferry has sunk')
    expect(wordsOf(quote!.cue[0]!)).toBe('says')
    expect(wordsOf(quote!.source[0]!)).toBe('Ada Park')
  })

  it('has a verb in the plural where many speak', () => {
    const [turned] = invertStatements([record('Harbour officials', 'says', 'the ferry sank')])
    expect(turned?.text).toContain(', say Harbour officials')
  })

  it.each([
    ['a pronoun for its source', record('She', 'said', 'the ferry sank')],
    ['another verb', record('Ada Park', 'vowed', 'to raise the ferry')],
    ['a quotation', record('Ada Park', 'said', '“the ferry sank”', 'direct')],
    ['too few words', record('Ada Park', 'said', 'nothing')],
  ])('is not made of one with %s', (_what, one) => {
    expect(invertStatements([one])).toEqual([])
  })
})
