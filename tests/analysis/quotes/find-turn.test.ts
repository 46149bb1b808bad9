import { describe, expect, it } from 'vitest'
import { findTurn } from '../../../src/analysis/quotes/find-turn'
import { quotePage } from '../../support/quote-page'

function turnOf(text: string) {
  const page = quotePage(text)
  const turn = findTurn(page, 0, page.tokens.length)
  const wordsOf = ({ first, end }: { first: number; end: number }) =>
    text.slice(page.tokens[first]!.start, page.tokens[end - 1]!.end)
  return turn && [wordsOf(turn.source), ...turn.content.map(wordsOf)]
}

describe('a turn of an interview', () => {
  it('is a name in capitals, a colon, and all that follows', () => {
    expect(turnOf('PARK: We won. It was close.')).toEqual(['PARK', 'We won. It was close.'])
    expect(turnOf('ADA PARK: We won.')).toEqual(['ADA PARK', 'We won.'])
  })

  it.each(['Note: the ferry is late.', 'PARK won: it was close.', 'PARK:', 'We won.'])(
    'is not "%s"',
    (text) => {
      expect(turnOf(text)).toBeNull()
    },
  )
})
