/** Numbers kept by word, in rows; when all are taken, that of a word which has long not been asked for is given away. */
export interface RowCache {
  /** The row of a word. Until the next `open` it stays that word's. */
  readonly rowOf: (word: string) => number
  /** For each row what has been computed of it, as bits, which the caller sets; none for a word that is new. */
  readonly parts: Uint32Array
  /** Before a sentence, which must have fewer words than there are rows. */
  readonly open: () => void
}

/** Rows that are compared when one must be given away: nearly as good as comparing all. */
const COMPARED = 8

/** @param rows words that are kept */
export function createRowCache(rows: number): RowCache {
  const rowOfWord = new Map<string, number>()
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
    rowOfWord.delete(words[best]!)
    return best
  }

  return {
    parts,
    open() {
      now++
    },
    rowOf(word) {
      let row = rowOfWord.get(word)
      if (row === undefined) {
        row = words.length < rows ? words.length : longestUnused()
        words[row] = word
        parts[row] = 0
        rowOfWord.set(word, row)
      }
      lastUsed[row] = now
      return row
    },
  }
}
