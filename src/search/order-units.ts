import type { LibraryQuery, Stretch } from '../model/library-query'
import type { Catalogue, Level } from './catalogue'
import type { FoundUnits } from './find-units'
import { rangeOf } from './segment'
import { takeFirst } from './take-first'

/**
 * The stretch of the results that was asked for, in order. Undated articles stand last but among the
 * best; where two answer equally well the newer article comes first, and a statement before those
 * behind it in its article. Without words the best are the newest.
 */
export function orderUnits(
  catalogue: Catalogue,
  level: Level,
  { units, scores }: FoundUnits,
  sort: LibraryQuery['sort'],
  { offset, limit }: Stretch,
): readonly number[] {
  if (sort !== 'best' || !scores)
    return walk(catalogue, level, units, sort === 'oldest' ? 'oldest' : 'newest', { offset, limit })
  const { rank, articleOfStatement } = catalogue
  const place = (unit: number): number =>
    rank[level === 'articles' ? unit : (articleOfStatement[unit] ?? 0)] ?? 0
  const order = (a: number, b: number): number =>
    (scores[b] ?? 0) - (scores[a] ?? 0) || place(a) - place(b) || a - b
  return takeFirst(units, offset + limit, order).slice(offset)
}

/** Of the statements of each article that which answers best, the first where several do. */
export function bestOfEachArticle(
  { articleOfStatement }: Catalogue,
  { units, scores }: FoundUnits,
): Uint32Array {
  const best: number[] = []
  let before = -1
  for (const unit of units) {
    const article = articleOfStatement[unit] ?? 0
    const last = best.length - 1
    if (article !== before) best.push(unit)
    else if (scores && (scores[unit] ?? 0) > (scores[best[last] ?? 0] ?? 0)) best[last] = unit
    before = article
  }
  return new Uint32Array(best)
}

function walk(
  catalogue: Catalogue,
  level: Level,
  units: Uint32Array,
  order: 'newest' | 'oldest',
  { offset, limit }: Stretch,
): readonly number[] {
  const isWanted = new Uint8Array(catalogue.live[level].length)
  for (const unit of units) isWanted[unit] = 1
  const taken: number[] = []
  let passed = 0
  for (const article of catalogue[order]) {
    const [start, end] =
      level === 'articles' ? [article, article + 1] : rangeOf(catalogue.statementEnds, article)
    for (let unit = start; unit < end; unit++)
      if (isWanted[unit] === 1 && passed++ >= offset) taken.push(unit)
    if (taken.length >= limit) break
  }
  return taken.slice(0, limit)
}
