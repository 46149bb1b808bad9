import type { QuoteRecord } from './quote-documents'

/** Longer sources are seldom put behind their verb. */
const LONGEST_SOURCE = 80
/** One of so many statements that could be turned round is. */
const EVERY = 2
const PRONOUN = /^(?:I|we|you|he|she|it|they|who|which|that|this|one|many|some|others|both)$/i

/**
 * Sentences made of a corpus's own statements, in the order of British newspapers and news agencies: "The ferry had sunk,
 * say officials." American ones, which the corpus is made of, hardly write so.
 */
export function invertStatements(records: readonly QuoteRecord[]): readonly QuoteRecord[] {
  const simple = records.flatMap(({ text, quotes }) =>
    quotes.flatMap(({ cue, source, content, kind }) => {
      const wordsOf = (pairs: typeof cue) =>
        pairs.length === 1 ? text.slice(pairs[0]![0], pairs[0]![1]) : ''
      const parts = { said: wordsOf(content), who: wordsOf(source), verb: wordsOf(cue) }
      return kind === 'indirect' && canTurn(parts) ? [parts] : []
    }),
  )
  return simple.filter((_, i) => i % EVERY === 0).map((parts, i) => turnRound(parts, i))
}

interface Parts {
  readonly said: string
  readonly who: string
  readonly verb: string
}

function canTurn({ said, who, verb }: Parts): boolean {
  return (
    /^(?:said|says|say)$/.test(verb) &&
    !PRONOUN.test(who) &&
    who.length <= LONGEST_SOURCE &&
    !/[\n,]$|\n/.test(who) &&
    /^[^\n“”"]+ [^\n“”"]+ [^\n“”"]+$/.test(said)
  )
}

function turnRound({ said, who, verb }: Parts, i: number): QuoteRecord {
  const clause = said.replace(/^that /, '').replace(/[.,;:]+$/, '')
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
