import { isFunctionWord } from '../../language/function-words'
import { mixHashes } from '../network/hash'
import type { WordTraits } from '../network/word-traits'
import type { QuotePage } from '../quotes/quote-page'

/** What a mention does in its clause; a role is an index into this list. */
export const ROLES = [
  'subject',
  'object',
  'oblique',
  'possessor',
  'modifier',
  'compound',
  'other',
] as const

/** Rows of the table of roles; hashes of what is seen around a mention lead to them. */
export const ROLE_ROWS = 1 << 13
/** A function word in front of a mention is looked for so far back. */
const REACH = 5
/** A word beyond the edge of the sentence. */
const EDGE = 77
type Seen = Pick<WordTraits, 'lower' | 'clusters' | 'suffixes'> & { readonly capital: number }
const BEYOND: Seen = {
  lower: EDGE,
  clusters: [EDGE, EDGE, EDGE],
  suffixes: [EDGE, EDGE, EDGE],
  capital: EDGE,
}

function rowOf(template: number, a: number, b: number): number {
  return mixHashes(mixHashes(template, a), b) & (ROLE_ROWS - 1)
}

/**
 * The rows of what stands around a mention: the words beside it and their clusters, its own form, its place in the sentence.
 * @returns indices into a table of `ROLE_ROWS` rows
 */
export function roleRows(
  page: Pick<QuotePage, 'tokens' | 'sentences' | 'sentenceAt' | 'nameAt'>,
  traits: readonly WordTraits[],
  first: number,
  end: number,
): readonly number[] {
  const { firstToken, endToken } = page.sentences[page.sentenceAt[first]!]!
  const p1: Seen = first > firstToken ? traits[first - 1]! : BEYOND
  const p2: Seen = first - 1 > firstToken ? traits[first - 2]! : BEYOND
  const n1: Seen = end < endToken ? traits[end]! : BEYOND
  const n2: Seen = end + 1 < endToken ? traits[end + 1]! : BEYOND
  const own = page.nameAt[first]! >= 0 ? 1 : end - first === 1 ? traits[first]!.lower : 2
  const place = Math.min(4, first - firstToken)
  const back = functionWordBefore(page, first, firstToken)
  const lead = back >= firstToken ? traits[back]!.lower : EDGE
  const [pMiddle, pCoarse] = [p1.clusters[1]!, p1.clusters[2]!]
  const [nMiddle, nCoarse] = [n1.clusters[1]!, n1.clusters[2]!]
  return [
    rowOf(1, own, 0),
    rowOf(2, p1.lower, 0),
    rowOf(3, p2.lower, p1.lower),
    rowOf(4, n1.lower, 0),
    rowOf(5, n1.lower, n2.lower),
    rowOf(6, pMiddle, 0),
    rowOf(7, pCoarse, p2.clusters[2]!),
    rowOf(8, n1.clusters[0]!, 0),
    rowOf(9, nCoarse, n2.clusters[2]!),
    rowOf(10, nMiddle, pCoarse),
    rowOf(11, p1.lower, n1.lower),
    rowOf(12, own, pCoarse),
    rowOf(13, own, nCoarse),
    rowOf(14, n1.suffixes[2]!, n1.capital),
    rowOf(15, n2.clusters[1]!, 0),
    rowOf(16, place, nCoarse),
    rowOf(17, place, p1.lower),
    rowOf(18, lead, first - back),
    rowOf(19, lead, nCoarse),
  ]
}

/** "with" in "with former minister Ada Park", or the last word that was looked at. */
function functionWordBefore(
  { tokens }: Pick<QuotePage, 'tokens'>,
  first: number,
  firstToken: number,
): number {
  let back = first - 1
  while (back >= firstToken && first - back < REACH && !isFunctionWord(tokens[back]!.text)) back--
  return back
}

/** The likeliest role; `weights` holds a number for each role in each of `ROLE_ROWS` rows. */
export function guessRole(weights: Float32Array, rows: readonly number[]): number {
  let best = 0
  let bestScore = -Infinity
  for (let role = 0; role < ROLES.length; role++) {
    let score = 0
    for (const row of rows) score += weights[row * ROLES.length + role]!
    if (score <= bestScore) continue
    best = role
    bestScore = score
  }
  return best
}
