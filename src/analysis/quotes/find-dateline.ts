import type { QuotePage } from './quote-page'

/** "DUBROVNIK, Croatia, March 3 (Corsair News) —" is about as long as datelines get. */
const LONGEST = 16
const DASH = /^(?:[—–-]|--)$/
const CAPITALS = /^\p{Lu}[\p{Lu}.’'-]+$/u

/**
 * The token behind the dateline that the sentence at `firstToken` opens with ("LYON, France (AP) — The mayor …"):
 * a paragraph begins in capitals, and a dash follows soon. `firstToken` where there is none.
 */
export function findDateline(page: QuotePage, firstToken: number): number {
  const { tokens, paragraphs, paragraphAt } = page
  const { firstToken: opening, endToken } = paragraphs[paragraphAt[firstToken]!]!
  if (firstToken !== opening || !CAPITALS.test(tokens[opening]!.text)) return firstToken
  const last = Math.min(endToken - 1, opening + LONGEST)
  for (let i = opening + 1; i < last; i++) if (isDash(page, i)) return i + 1
  return firstToken
}

/** A dash between blanks. */
function isDash({ tokens }: QuotePage, i: number): boolean {
  return (
    DASH.test(tokens[i]!.text) &&
    tokens[i - 1]!.end < tokens[i]!.start &&
    tokens[i]!.end < tokens[i + 1]!.start
  )
}
