/** Vectors and nested clusters of frequent English words, learned by others from much text. */
export interface WordVectors {
  /** Row of a word in small letters. */
  readonly rows: ReadonlyMap<string, number>
  readonly dimensions: number
  /** `dimensions` numbers for each row, to be multiplied by `scale`. */
  readonly values: Int8Array
  readonly scale: number
  /** The finest cluster of each row; a coarser one is that number without its last bits. */
  readonly clusters: Uint16Array
}

/** The first rows are the most frequent words, which say nothing of a document's topic; behind them order means nothing. */
export const FREQUENT_WORDS = 200

/** Bits that are dropped from a cluster's number for the middle and the coarse granularity. */
export const CLUSTER_SHIFTS = [0, 2, 6] as const

/** The row of a word, or -1: as written in small letters, or without its hyphens' other half. */
export function vectorRow(vectors: WordVectors, word: string): number {
  return vectors.rows.get(word.toLowerCase()) ?? -1
}
