import type { Facet, FacetChoice, FacetValue } from '../model/library-query'
import type { FacetColumn } from './facet-columns'
import { markValues, notBit, onlyBit, type Failures } from './narrow-by-facets'
import { takeFirst } from './take-first'

/** So many values of a facet are listed, beside those that are chosen. */
const LISTED = 50

/** What is counted, and which facets it fails. */
export interface Tallied {
  readonly units: Uint32Array
  readonly failures: Failures
  /** Where articles are counted by their statements, the article of each; else null. */
  readonly articleOf: Uint32Array | null
}

/**
 * The values of a facet, the most frequent first, those of one count in the order of the values. A
 * count is of what choosing the value would leave: the facet's other wanted values play no part; for
 * an unwanted value it is what it keeps away. Chosen values are listed even at 0.
 */
export function tallyFacet(
  tallied: Tallied,
  facet: Facet,
  choice: FacetChoice | undefined,
  column: FacetColumn,
  labelOf: (value: string) => string,
): readonly FacetValue[] {
  const { only = [], not = [] } = choice ?? {}
  const counts = countValues(tallied, facet, markValues(not, column), column)
  const { values, find } = column.numbering
  const listed = mostFrequent(counts, values).map((number) => values[number] ?? '')
  return [...new Set([...listed, ...only, ...not])]
    .map((value) => ({ value, label: labelOf(value), count: counts[find(value) ?? -1] ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

function countValues(
  { units, failures, articleOf }: Tallied,
  facet: Facet,
  unwanted: Uint8Array,
  { ends, values, numbering }: FacetColumn,
): Uint32Array {
  const counts = new Uint32Array(numbering.values.length)
  /** For each value the last article it was counted for, counted from 1. */
  const counted = new Uint32Array(articleOf ? counts.length : 0)
  const keptAway = notBit(facet)
  const others = ~(onlyBit(facet) | keptAway)
  for (let i = 0; i < units.length; i++) {
    const failed = failures[i] ?? 0
    if ((failed & others) !== 0) continue
    const isKeptAway = (failed & keptAway) !== 0
    const unit = units[i] ?? 0
    const article = articleOf ? (articleOf[unit] ?? 0) + 1 : 0
    const end = ends[unit] ?? 0
    for (let at = ends[unit - 1] ?? 0; at < end; at++) {
      const value = values[at] ?? 0
      if (isKeptAway && unwanted[value] !== 1) continue
      if (articleOf) {
        if (counted[value] === article) continue
        counted[value] = article
      }
      counts[value] = (counts[value] ?? 0) + 1
    }
  }
  return counts
}

/** The numbers of the values that are listed. */
function mostFrequent(counts: Uint32Array, values: readonly string[]): readonly number[] {
  const present = new Uint32Array(counts.length)
  let many = 0
  for (let value = 0; value < counts.length; value++)
    if ((counts[value] ?? 0) > 0) present[many++] = value
  return takeFirst(
    present.subarray(0, many),
    LISTED,
    (a, b) =>
      (counts[b] ?? 0) - (counts[a] ?? 0) || ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1),
  )
}
