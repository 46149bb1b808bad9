import { hashShingles, hashWords } from './hash-words'

/** What is left of a text to compare it by. */
export interface Prints {
  /** Each once, in ascending order; none where the text is too short to tell a copy by. */
  readonly hashes: Uint32Array
  /** All hashes of its shingles below this one are among them. */
  readonly bound: number
  /** How many shingles the text has. */
  readonly shingles: number
}

/** Words to a shingle: six in a row are hardly ever common to two writers. */
const SHINGLE = 6
/** Texts with fewer shingles, some two sentences, are too short to tell a copy by. */
const MIN_SHINGLES = 20
/** Of a longer text half as many to as many as these are kept. */
const MAX_PRINTS = 128
const ALL = 2 ** 32
const NONE = new Uint32Array()

/**
 * The smallest hashes of a text's shingles: a sample that is the same for all texts with the same words (Broder 1997), and that of a
 * long text is part of that of a short one, so that the two can be compared below the lower of their bounds.
 * @see A. Broder: On the resemblance and containment of documents. SEQUENCES 1997.
 */
export function printText(text: string): Prints {
  const all = hashShingles(hashWords(text), SHINGLE)
  const shingles = all.length
  if (shingles < MIN_SHINGLES) return { hashes: NONE, bound: ALL, shingles }
  let bound = ALL
  for (let kept = shingles; kept > MAX_PRINTS; kept /= 2) bound /= 2
  const sorted = Uint32Array.from(all.filter((hash) => hash < bound)).sort()
  return { hashes: sorted.filter((hash, i) => hash !== sorted[i - 1]), bound, shingles }
}

/** How many of its prints lie below the bound. */
export function countBelow({ hashes, bound: own }: Prints, bound: number): number {
  if (own <= bound) return hashes.length
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((hashes[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}
