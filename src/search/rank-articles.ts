/** Articles in the orders in which results may stand; what is gone is in none of them. */
export interface Ranks {
  /** Undated ones last, those of one day by their ids. */
  readonly newest: Uint32Array
  readonly oldest: Uint32Array
  /** The place of each article among the newest. */
  readonly rank: Uint32Array
}

const AFTER_ALL_DAYS = 2 ** 32

/** Orders articles by their days (0 for none). */
export function rankArticles(ids: readonly string[], days: Uint32Array, live: Uint8Array): Ranks {
  const day = (article: number): number => days[article] ?? 0
  const kept = Uint32Array.from(ids.keys()).filter((article) => live[article] === 1)
  const newest = kept.sort((a, b) => day(b) - day(a) || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1))
  const orLast = (article: number): number => day(article) || AFTER_ALL_DAYS
  // Those of one day stay as they stand.
  const oldest = newest.slice().sort((a, b) => orLast(a) - orLast(b))
  const rank = new Uint32Array(ids.length)
  newest.forEach((article, place) => {
    rank[article] = place
  })
  return { newest, oldest, rank }
}
