import type { Size } from './catalogue'
import { timesOf, type Postings } from './word-index'

/** Where words were found: in the documents of one segment, numbered from `base`. */
export interface FoundIn {
  readonly base: number
  readonly lengths: ArrayLike<number>
  readonly postings: Postings
}

/**
 * BM25+ with the parameters of its authors' lower bound: how soon more of the same word counts for
 * less, how much long texts are held back, and what a word is worth at least.
 * @see Lv and Zhai (2011), Lower-bounding term frequency normalization
 */
const SATURATION = 1.2
const LENGTH_WEIGHT = 0.7
const FLOOR = 0.5

/** A word in the title counts like so many more in the text. */
const TITLE_TIMES = 3

/** Adds to the scores of those that are kept what these words are worth in them. */
export function scoreWording(
  scores: Float32Array,
  kept: Uint8Array,
  found: readonly FoundIn[],
  live: Uint8Array,
  { count, averageWords }: Size,
): void {
  const rarity = rarityOf(found, live, count)
  for (const { base, lengths, postings } of found) {
    const { docs, codes } = postings
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] ?? 0
      if (kept[base + doc] !== 1) continue
      const code = codes[i] ?? 0
      const times = timesOf(code) + (code & 1) * TITLE_TIMES
      const length = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * (lengths[doc] ?? 0)) / averageWords
      const share = (times * (SATURATION + 1)) / (times + SATURATION * length)
      scores[base + doc] = (scores[base + doc] ?? 0) + rarity * (FLOOR + share)
    }
  }
}

/** What is gone does not count, so that it leaves no trace in the order of what is left. */
function rarityOf(found: readonly FoundIn[], live: Uint8Array, count: number): number {
  let having = 0
  for (const { base, postings } of found) {
    const { docs } = postings
    for (let i = 0; i < docs.length; i++) having += live[base + (docs[i] ?? 0)] ?? 0
  }
  return Math.log(1 + (count - having + 0.5) / (having + 0.5))
}
