import type { QuoteRecord } from './quote-documents'

/** A short sentence of a corpus in its three parts: whose, the verb, and a clause. */
export interface SimpleStatement {
  readonly who: string
  readonly verb: string
  readonly said: string
}

/** Longer sources are seldom put anywhere but in front of their verb. */
const LONGEST_SOURCE = 80
const PRONOUN = /^(?:I|we|you|he|she|it|they|who|which|that|this|one|many|some|others|both)$/i

/** The statements of these articles from which other sentences can be made: "officials", "said", "the ferry sank". */
export function simpleStatements(records: readonly QuoteRecord[]): readonly SimpleStatement[] {
  return records.flatMap(({ text, quotes }) =>
    quotes.flatMap(({ cue, source, content, kind }) => {
      const wordsOf = (pairs: typeof cue) =>
        pairs.length === 1 ? text.slice(pairs[0]![0], pairs[0]![1]) : ''
      const parts = { said: wordsOf(content), who: wordsOf(source), verb: wordsOf(cue) }
      return kind === 'indirect' && isSimple(parts) ? [parts] : []
    }),
  )
}

function isSimple({ said, who, verb }: SimpleStatement): boolean {
  return (
    /^(?:said|says|say)$/.test(verb) &&
    !PRONOUN.test(who) &&
    who.length <= LONGEST_SOURCE &&
    !/[\n,]$|\n/.test(who) &&
    /^[^\n“”"]+ [^\n“”"]+ [^\n“”"]+$/.test(said)
  )
}

/** What is said as a clause of its own. */
export function clauseOf({ said }: SimpleStatement): string {
  return said.replace(/^that /, '').replace(/[.,;:]+$/, '')
}
