import type { WordTraits } from './word-traits'

/** Numbers kept by word, in rows; when all are taken, that of a word which has long not been asked for is given away. */
export interface RowCache {
  /** The row of a word; it is not given away before the next `open`. */
  readonly rowOf: (word: Pick<WordTraits, 'text' | 'form'>) => number
  /** For each row what has been computed of it, as bits, which the caller sets; none for a word that is new. */
  readonly parts: Uint32Array
  /** Before a sentence, which must have fewer words than there are rows. */
  readonly open: () => void
}

/** Rows that are compared when one must be given away: nearly as good as comparing all. */
const COMPARED = 8
/** A word's place is the end of its hash; of two with the same, which is rare, the later one is kept. */
const PLACE_BITS = 16
const NOWHERE = -1

/** @param rows words that are kept */
export function createRowCache(rows: number): RowCache {
  const rowAt = new Int32Array(1 << PLACE_BITS).fill(NOWHERE)
  const words: string[] = []
  const lastUsed = new Uint32Array(rows)
  const parts = new Uint32Array(rows)
  let now = 1
  let hand = 0

  function longestUnused(): number {
    let best = -1
    for (let seen = 0; seen < COMPARED || best < 0; seen++) {
      hand = (hand + 1) % rows
      if (lastUsed[hand]! < now && (best < 0 || lastUsed[hand]! < lastUsed[best]!)) best = hand
    }
    return best
  }

  return {
    parts,
    open() {
      now++
    },
    rowOf({ text, form }) {
      const place = form & ((1 << PLACE_BITS) - 1)
      let row = rowAt[place]!
      if (row === NOWHERE || words[row] !== text) {
        row = words.length < rows ? words.length : longestUnused()
        words[row] = text
        parts[row] = 0
        rowAt[place] = row
      }
      lastUsed[row] = now
      return row
    },
  }
}
