import { RELATIONS } from '../parse/relations'
import type { QuotePage } from './quote-page'
import type { SentenceSyntax } from './sentence-syntax'

/** What may belong to one reporting word: the tokens of its sentence and of quotations that touch it, with their place in its tree. */
export interface RoleView {
  /** Tokens of the page, rising; the middle of a long quotation is left out. */
  readonly tokens: Int32Array
  /** Index of the reporting word among them. */
  readonly pivot: number
  /** For each token the branch of the tree it hangs in, as seen from the pivot; see `branchCode`. */
  readonly branches: Int32Array
  /** For each token how far below the top of that branch it hangs. */
  readonly depths: Int32Array
  /** For each token a hash of all relations on the way from the pivot. */
  readonly paths: Int32Array
  /** For each token its class and relation, or -1 in other sentences. */
  readonly classes: Int32Array
  readonly relations: Int32Array
  /** Relations of the pivot's children: a bit of 2 for each on its left, 1 on its right. */
  readonly children: Uint8Array
  /** For each of the pivot's nearest ancestors the relation that leads there. */
  readonly climbs: readonly number[]
}

/** Of a quotation as many tokens are kept at its beginning and its end: its marks, and how it begins and ends. */
const KEPT_FIRST = 4
const KEPT_LAST = 4
/** Quotations in front of a sentence and behind it that may belong to it. */
const MOST_QUOTATIONS = 4

/** Tokens above the pivot are told apart so far. */
export const MOST_CLIMBS = 3
const SELF = RELATIONS.length
/** Branches of the tree and, last, the sentences in front and behind. */
export const BRANCHES = (MOST_CLIMBS + 1) * (SELF + 1) * 2 + 2
const BEFORE = BRANCHES - 2
const BEHIND = BRANCHES - 1

/** Lays out what may belong to reporting word `pivot`, a token of the page, whose sentence has this tree. */
export function roleView(page: QuotePage, syntax: SentenceSyntax, pivot: number): RoleView {
  const sentence = page.sentences[page.sentenceAt[pivot]!]!
  const { firstToken, endToken } = sentence
  const tokens = tokensAround(page, pivot, firstToken, endToken)
  const p = pivot - firstToken
  const { heads, relations } = syntax
  const ranks = new Int32Array(heads.length).fill(-1)
  const climbs: number[] = []
  for (let at = p, rank = 0; at >= 0; at = heads[at]!, rank++) {
    ranks[at] = rank
    if (climbs.length < MOST_CLIMBS) climbs.push(relations[at]!)
  }
  const tops = new Int32Array(heads.length).fill(-1)
  const children = new Uint8Array(RELATIONS.length)
  heads.forEach((head, t) => {
    if (head === p) children[relations[t]!]! |= t < p ? 2 : 1
  })
  const branches = new Int32Array(tokens.length)
  const depths = new Int32Array(tokens.length)
  const paths = new Int32Array(tokens.length)
  const classes = new Int32Array(tokens.length).fill(-1)
  const ownRelations = new Int32Array(tokens.length).fill(-1)
  tokens.forEach((token, v) => {
    if (token < firstToken || token >= endToken) {
      branches[v] = token < firstToken ? BEFORE : BEHIND
      return
    }
    const t = token - firstToken
    const top = topOf(t, heads, ranks, tops)
    const anchor = ranks[top]! >= 0 ? top : heads[top]!
    const rank = Math.min(MOST_CLIMBS, ranks[anchor]!)
    const relation = top === anchor ? SELF : relations[top]!
    branches[v] = branchCode(rank, relation, top > anchor)
    let depth = 0
    let path = rank
    for (let at = t; at !== anchor; at = heads[at]!) {
      if (depth < DEEPEST) path = Math.imul(path ^ (relations[at]! + 1), 0x01000193)
      depth++
      if (depth > DEEPEST) break
    }
    depths[v] = depth
    paths[v] = Math.imul(path, 2) + (t < p ? 1 : 0)
    classes[v] = syntax.classes[t]!
    ownRelations[v] = relations[t]!
  })
  return {
    tokens,
    pivot: tokens.indexOf(pivot),
    branches,
    depths,
    paths,
    classes,
    relations: ownRelations,
    children,
    climbs,
  }
}

const DEEPEST = 6

/** The ancestor under which the token parts from the line above the pivot: a child of that line, or the token itself on it. */
function topOf(t: number, heads: Int32Array, ranks: Int32Array, tops: Int32Array): number {
  let at = t
  while (tops[at]! < 0 && ranks[at]! < 0 && heads[at]! >= 0 && ranks[heads[at]!]! < 0)
    at = heads[at]!
  const top = tops[at]! >= 0 ? tops[at]! : at
  for (let step = t; step !== at; step = heads[step]!) tops[step] = top
  tops[at] = top
  return top
}

/** The branch under the pivot's ancestor of this rank, by its relation, on its left or right. */
function branchCode(rank: number, relation: number, isRight: boolean): number {
  return (rank * (SELF + 1) + relation) * 2 + (isRight ? 1 : 0)
}

function tokensAround(page: QuotePage, pivot: number, from: number, to: number): Int32Array {
  const { spans, spanAt, paragraphAt } = page
  const paragraph = page.paragraphs[paragraphAt[pivot]!]!
  let first = from
  for (let k = 0; k < MOST_QUOTATIONS && first > paragraph.firstToken; k++) {
    // A quotation that goes on into the sentence, or that ends where it begins.
    const span = spans[spanAt[first - 1]!]
    if (!span) break
    first = span.firstToken
  }
  let end = to
  for (let k = 0; k < MOST_QUOTATIONS; k++) {
    const isBehindColon = end === paragraph.endToken && page.tokens[end - 1]?.text === ':'
    if (end >= paragraph.endToken && !isBehindColon) break
    const span = spans[spanAt[end] ?? -1]
    if (!span) break
    end = span.endToken
    if (isBehindColon) break
  }
  const kept: number[] = []
  for (let i = first; i < end; i++) {
    const span = spans[spanAt[i]!]
    if (span && !(span.firstToken <= pivot && pivot < span.endToken)) {
      const isMiddle = i >= span.firstToken + KEPT_FIRST && i < span.endToken - KEPT_LAST
      if (isMiddle) continue
    }
    kept.push(i)
  }
  return Int32Array.from(kept)
}
