import type { Token } from '../../model/syntax'

/** Marks that close what stands before them. */
const CLOSERS = new Set(['”', '’', '"', "'", ')', ']', '»', "''", '’’'])
/** A number or dots in square brackets behind a full stop: a note to the sentence, as encyclopaedias have them. */
const NOTE = /^(?:\d{1,3}|\.{3}|…)$/

/** No more tokens close a sentence in any newspaper; the limit keeps the search short in hostile texts. */
const MAX_CLOSING = 12

/**
 * Index of the token behind the marks and notes that close the sentence whose full stop is token `at`:
 * “… ‘Never.’” and "It sank.[3]" end with their last mark.
 * @example closingEnd(tokenise('“We won.” He left.'), 3) // 5
 */
export function closingEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1
  const limit = Math.min(tokens.length, end + MAX_CLOSING)
  while (
    end < limit &&
    CLOSERS.has(tokens[end]!.text) &&
    tokens[end]!.start === tokens[end - 1]!.end
  )
    end++
  while (
    end < limit &&
    tokens[end]!.text === '[' &&
    tokens[end + 2]?.text === ']' &&
    NOTE.test(tokens[end + 1]!.text)
  )
    end += 3
  return end
}
