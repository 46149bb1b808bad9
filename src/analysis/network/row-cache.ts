/** Numbers kept by word in rows that are forgotten together when there are too many. */
export interface RowCache {
  /** The row of a word, and its parts that have been computed since, as bits; the caller adds to these. */
  readonly rowOf: (word: string) => number
  readonly parts: Uint32Array
  /** Makes room for so many words: until the next `open` no row is forgotten. */
  readonly open: (words: number) => void
}

/** @param rows words that can be kept; forgetting all of them costs no more than computing them once again */
export function createRowCache(rows: number): RowCache {
  const rowOfWord = new Map<string, number>()
  const parts = new Uint32Array(rows)
  return {
    parts,
    open(words) {
      if (rowOfWord.size + words <= rows) return
      rowOfWord.clear()
      parts.fill(0)
    },
    rowOf(word) {
      const known = rowOfWord.get(word)
      if (known !== undefined) return known
      const row = rowOfWord.size
      rowOfWord.set(word, row)
      return row
    },
  }
}
