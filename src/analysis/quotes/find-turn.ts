import { isAllCapitals, isCapitalised } from '../../language/characters'
import type { NounPhrase } from './noun-phrase'
import type { QuotePage } from './quote-page'

/** A turn of an interview printed as a play: who speaks, and all that stands behind the colon. */
export interface Turn {
  readonly source: NounPhrase
  readonly content: readonly NounPhrase[]
}

/** Names in front of a colon are no longer. */
const LONGEST_NAME = 4

/** The turn that begins at token `first` and ends before `end` ("PARK: We won."); null where no name and colon stand there. */
export function findTurn(page: QuotePage, first: number, end: number): Turn | null {
  const { tokens, nameAt } = page
  let colon = first
  while (colon < end && colon - first < LONGEST_NAME && isCapitalised(tokens[colon]!.text)) colon++
  if (colon === first || colon + 1 >= end || tokens[colon]!.text !== ':') return null
  const isNamed = nameAt[first]! >= 0 || isAllCapitals(tokens[first]!.text)
  if (!isNamed) return null
  return { source: { first, end: colon }, content: [{ first: colon + 1, end }] }
}
