import { describe, expect, it } from 'vitest'
import { quotePage } from '../../support/quote-page'

const quotationsIn = (text: string) =>
  quotePage(text).spans.map(({ start, end }) => text.slice(start, end))

describe('a quotation', () => {
  it.each([
    ['in curly marks', 'He said “we won” twice.', '“we won”'],
    ['opened by a curly and closed by a straight mark', 'He said “we won" twice.', '“we won"'],
    ['opened by a straight and closed by a curly mark', 'He said "we won” twice.', '"we won”'],
    ['closed by a mark turned the wrong way', 'He said “we won“ twice.', '“we won“'],
    [
      'with a quotation inside',
      'He said “they call it ‘art’ now” twice.',
      '“they call it ‘art’ now”',
    ],
  ])('%s', (_rule, text, quotation) => {
    expect(quotationsIn(text)).toEqual([quotation])
  })

  it('that never closes ends where the next one opens', () => {
    expect(quotationsIn('“We won. He left. “They lost.”')).toEqual([
      '“We won. He left.',
      '“They lost.”',
    ])
  })
})
