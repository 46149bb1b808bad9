import type { Mate } from './occurrence'

/** Keeps count of who appears in how many articles, and of who is everywhere. */
export interface CompanyBook {
  /** So many more articles have these. */
  readonly count: (mates: readonly Mate[], by: 1 | -1) => void
  /** Marks who is everywhere; says whether that has changed for anybody. */
  readonly settle: (articles: number) => boolean
}

/** Who appears in this share of the articles, and in so many at least, is everywhere. */
const COMMON_SHARE = 0.04
const MIN_COMMON = 8

/** Nobody yet. */
export function createCompanyBook(): CompanyBook {
  const all = new Set<Mate>()
  const watched = new Set<Mate>()
  let lastBound = 0

  function count(mates: readonly Mate[], by: 1 | -1): void {
    for (const mate of mates) {
      mate.articles += by
      all.add(mate)
      watched.add(mate)
    }
  }

  /** The bound grows by doubling, so that it seldom changes. */
  function settle(articles: number): boolean {
    const bound = Math.max(MIN_COMMON, 2 ** Math.floor(Math.log2(articles)) * COMMON_SHARE)
    let changed = false
    for (const mate of bound === lastBound ? watched : all) {
      const common = mate.articles >= bound
      if (common === mate.common) continue
      mate.common = common
      changed = true
    }
    lastBound = bound
    watched.clear()
    return changed
  }

  return { count, settle }
}
