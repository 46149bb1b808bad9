/** Rows of numbers kept by word, all in one array; forgotten together when there are too many. */
export interface RowCache {
  /** Where a word's row starts in `values()`; computed where it is not there. Holds until the next `open`. */
  readonly startOf: (word: string, compute: (values: Float32Array, start: number) => void) => number
  /** Makes room before a sentence: within it no row is forgotten. */
  readonly open: () => void
  readonly values: () => Float32Array
}

const FIRST_ROWS = 256

/**
 * @param width numbers in each row
 * @param limit words that are kept before all are forgotten, which costs no more than computing them once again
 */
export function createRowCache(width: number, limit: number): RowCache {
  const starts = new Map<string, number>()
  let values = new Float32Array(FIRST_ROWS * width)
  return {
    open() {
      if (starts.size > limit) starts.clear()
    },
    startOf(word, compute) {
      const known = starts.get(word)
      if (known !== undefined) return known
      const start = starts.size * width
      if (start + width > values.length) {
        const larger = new Float32Array(values.length * 2)
        larger.set(values)
        values = larger
      }
      compute(values, start)
      starts.set(word, start)
      return start
    },
    values: () => values,
  }
}
