import { isAllCapitals, isCapitalised } from '../../language/characters'
import { hashText, mixHashes } from './hash'
import { subwordRows } from './subword-rows'
import { CLUSTER_SHIFTS, vectorRow, type WordVectors } from './word-vectors'

/** What a word shows by itself, wherever it stands; computed once for each spelling. */
export interface WordTraits {
  readonly text: string
  /** Row in the word vectors, or -1. */
  readonly row: number
  /** Hashes of the word as written, in small letters, and of its shape ("Xx-Xx", "dd"). */
  readonly form: number
  readonly lower: number
  readonly shape: number
  /** Hashes of the first one to four and the last one to four letters, in small letters. */
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
  /** Hashes of its clusters from fine to coarse; of a word without vector hashes that say so. */
  readonly clusters: readonly number[]
  readonly capital: Capital
  /** Rows of the tables of parts of words that stand for it; see `subwordRows`. */
  readonly parts: Int32Array
}

/** How a word is written. */
export const CAPITAL = { none: 0, first: 1, all: 2, inner: 3, number: 4, mark: 5 } as const
export type Capital = (typeof CAPITAL)[keyof typeof CAPITAL]

const LONGEST_AFFIX = 4

export function wordTraits(text: string, vectors: WordVectors): WordTraits {
  // Curly and straight apostrophes are one to the models.
  const lower = text.toLowerCase().replace(/’/g, "'")
  const row = vectorRow(vectors, lower)
  const prefixes: number[] = []
  const suffixes: number[] = []
  for (let length = 1; length <= LONGEST_AFFIX; length++) {
    const reach = Math.min(length, lower.length)
    prefixes.push(hashText(lower, 0, reach) + length)
    suffixes.push(hashText(lower, lower.length - reach) + length)
  }
  const shape = shapeOf(text)
  const known = {
    lower: hashText(lower),
    shape: hashText(shape),
    prefixes,
    suffixes,
    capital: capitalOf(text),
  }
  return {
    ...known,
    text,
    row,
    form: hashText(text),
    clusters: CLUSTER_SHIFTS.map((shift) =>
      row < 0
        ? mixHashes(shift, hashText(shape))
        : mixHashes(shift + 99, vectors.clusters[row]! >> shift),
    ),
    parts: subwordRows(known),
  }
}

function capitalOf(text: string): Capital {
  if (/^\P{L}*$/u.test(text)) return /\p{N}/u.test(text) ? CAPITAL.number : CAPITAL.mark
  if (isAllCapitals(text)) return CAPITAL.all
  if (isCapitalised(text)) return CAPITAL.first
  return /\p{Lu}/u.test(text) ? CAPITAL.inner : CAPITAL.none
}

/** "Xx-Xx", "X.X.", "dd": runs of a kind shortened to at most two. */
function shapeOf(text: string): string {
  let shape = ''
  for (const character of text) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? 'd'
          : character
    if (!shape.endsWith(kind + kind)) shape += kind
  }
  return shape
}
