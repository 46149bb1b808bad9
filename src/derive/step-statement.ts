import type { Quote } from '../model/quote'
import { speakerKeys } from '../model/speaker-key'

/**
 * The next statement in one direction, round the ends; of the chosen speakers alone where there are
 * any.
 *
 * @param from index of the statement that the step begins at; one outside the list begins before or after it
 * @param speakers keys of the chosen speakers; empty means everyone
 * @returns null where nobody chosen says anything
 */
export function stepStatement(
  quotes: readonly Quote[],
  from: number,
  step: 1 | -1,
  speakers: readonly string[],
): Quote | null {
  const count = quotes.length
  for (let steps = 1; steps <= count; steps++) {
    const quote = quotes[(((from + step * steps) % count) + count) % count]
    if (quote && isSaidByAny(quote, speakers)) return quote
  }
  return null
}

function isSaidByAny(quote: Quote, speakers: readonly string[]): boolean {
  return speakers.length === 0 || speakerKeys(quote).some((key) => speakers.includes(key))
}
