import type { QuoteRecord } from './quote-documents'
import { clauseOf, simpleStatements, type SimpleStatement } from './simple-statements'

/** One of so many statements that could be turned round is. */
const EVERY = 2

/**
 * Sentences made of a corpus's own statements, in the order of British newspapers and news agencies: "The ferry had sunk,
 * say officials." American ones, which the corpus is made of, hardly write so.
 */
export function invertStatements(records: readonly QuoteRecord[]): readonly QuoteRecord[] {
  return simpleStatements(records)
    .filter((_, i) => i % EVERY === 0)
    .map(turnRound)
}

function turnRound(statement: SimpleStatement, i: number): QuoteRecord {
  const { who, verb } = statement
  const clause = clauseOf(statement)
  const isPlural = /\p{Ll}s$/u.test(who.split(/ (?:of|for|from|at|in|with) |,/)[0] ?? '')
  const turned = verb === 'said' && i % 3 === 0 ? 'said' : isPlural ? 'say' : 'says'
  const opening = clause.charAt(0).toUpperCase() + clause.slice(1)
  const source =
    /^(?:The|A|An|His|Her|Its|Their|Some|Many|Several|One|Two|Officials|Critics|Analysts|Experts)(?: |$)/.test(
      who,
    )
      ? who.charAt(0).toLowerCase() + who.slice(1)
      : who
  const cueStart = opening.length + 2
  const sourceStart = cueStart + turned.length + 1
  return {
    text: `${opening}, ${turned} ${source}.`,
    quotes: [
      {
        content: [[0, opening.length]],
        cue: [[cueStart, cueStart + turned.length]],
        source: [[sourceStart, sourceStart + source.length]],
        kind: 'indirect',
      },
    ],
  }
}
