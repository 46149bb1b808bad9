import type { QuoteRecord } from './quote-documents'
import { clauseOf, simpleStatements, type SimpleStatement } from './simple-statements'

/** One of so many statements that could be dated is. */
const EVERY = 3
/** What stands between verb and clause in British newspapers, where American ones write "said Monday". */
const BETWEEN = [
  ...['on Monday', 'on Tuesday', 'on Wednesday', 'on Thursday', 'on Friday', 'on Saturday'],
  ...['in a statement', 'on Sunday', 'last week', 'in an interview', 'yesterday', 'at the weekend'],
]

/** Sentences made of a corpus's own statements with a day behind the verb: "Officials said on Monday the ferry had sunk." */
export function dateStatements(records: readonly QuoteRecord[]): readonly QuoteRecord[] {
  return simpleStatements(records)
    .filter((_, i) => i % EVERY === 1)
    .map(dateStatement)
}

function dateStatement(statement: SimpleStatement, i: number): QuoteRecord {
  const { who, verb } = statement
  const between = BETWEEN[i % BETWEEN.length]!
  const link = i % 2 === 0 ? ' ' : ' that '
  const clause = clauseOf(statement)
  const cueStart = who.length + 1
  const cueEnd = cueStart + verb.length
  const saidStart = cueEnd + 1 + between.length + link.length
  return {
    text: `${who} ${verb} ${between}${link}${clause}.`,
    quotes: [
      {
        content: [[saidStart, saidStart + clause.length]],
        cue: [[cueStart, cueEnd]],
        source: [[0, who.length]],
        kind: 'indirect',
      },
    ],
  }
}
