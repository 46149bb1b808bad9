/** One part of the search index, as the browser keeps it between two visits. */
export interface SearchSegment {
  /** The articles it indexes, in its own order. */
  readonly articleIds: readonly string[]
  /** What each of them was when it was indexed; where an article's stamp is another now, it must be indexed anew. */
  readonly stamps: readonly string[]
  /** The index itself, in a form that only the search reads. */
  readonly data: Uint8Array<ArrayBuffer>
}
