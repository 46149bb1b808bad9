// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { layOutTranscript, type TranscriptRow } from '../../src/derive/lay-out-transcript'
import { textOf } from '../../src/model/span'
import { buildAnalysis, buildQuote, spanOf } from '../support/build-findings'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'

const ROWS = layOutTranscript(FERRY.text, FERRY_ANALYSIS)
const wordsOf = (text: string, { pieces }: TranscriptRow) =>
  pieces.map((segments) => segments.map((segment) => textOf(text, segment)).join(''))
const contextOf = (text: string, { context }: TranscriptRow) =>
  context.map((piece) => (piece === 'words' ? '…' : textOf(text, piece))).join(' ')

/** The context of one statement in a text of its own. */
function context(text: string, content: readonly string[], cue?: string): string {
  const quote = buildQuote(text, 'q1', content, cue ? { cue: spanOf(text, cue) } : {})
  return contextOf(text, layOutTranscript(text, buildAnalysis([], [quote]))[0]!)
}

describe('a transcript', () => {
  it('has a row for every statement, in their order, with who makes it', () => {
    expect(ROWS.map(({ speakers }) => speakers.map(({ name }) => name).join())).toEqual([
      'Lena Ortiz',
      'Lena Ortiz',
      'Tom Beck',
      'Lena Ortiz',
      'Officials',
      '',
    ])
  })

  it('has the colours of the article', () => {
    expect(ROWS.map(({ voice }) => voice)).toEqual([1, 1, 2, 1, 3, 0])
  })

  it('has the words of each statement as they stand in the text', () => {
    for (const row of ROWS)
      expect(wordsOf(FERRY.text, row)).toEqual(
        row.quote.content.map((piece) => textOf(FERRY.text, piece)),
      )
  })

  it('marks in them the names, and no statement but this one', () => {
    const text = 'He said she said it was late.'
    const quotes = ['she said it was late', 'it was late'].map((words, i) =>
      buildQuote(text, `q${String(i)}`, [words]),
    )
    const [outer] = layOutTranscript(text, buildAnalysis([], quotes))
    expect(outer?.pieces.flat().map(({ marks }) => marks)).toMatchObject([[{ quote: 'q0' }]])
    const about = ROWS[3]?.pieces.flat().flatMap(({ marks }) => marks)
    expect(about).toContainEqual(expect.objectContaining({ entity: 'gull-island' }))
  })
})

describe('the context of a statement', () => {
  it('is its sentence without the words said', () => {
    expect(ROWS.map((row) => contextOf(FERRY.text, row))).toEqual([
      '… said Mayor Lena Ortiz.',
      'She told the Amity Herald that …',
      'Tom Beck, who runs the ferry, warned that …',
      'Ortiz thanked Beck and called …',
      'Officials said …',
      '… somebody muttered at the back of the hall.',
    ])
  })

  it('keeps what stands between two pieces', () => {
    const text = '“The bridge is safe,” said Ada Park, “and it will stay open.”'
    expect(context(text, ['“The bridge is safe,”', '“and it will stay open.”'], 'said')).toBe(
      '… said Ada Park, …',
    )
  })

  it('does not begin with a comma', () => {
    expect(context('“We won”, said Ada Park.', ['“We won”'])).toBe('… said Ada Park.')
  })

  it('is the sentence before, where the statement fills its own', () => {
    expect(context('Ada Park was glad. “We won.”', ['“We won.”'])).toBe('Ada Park was glad. …')
  })

  it('is nothing where the statement fills its paragraph', () => {
    expect(context('Ada Park was glad.\n“We won.”\n', ['“We won.”'])).toBe('')
  })
})
