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
export type TallyFacet = (
  tallied: Tallied,
  facet: Facet,
  choice: FacetChoice | undefined,
  column: FacetColumn,
  labelOf: (value: string) => string,
) => readonly FacetValue[]

/** Counts one facet after the other in the same memory: there may be a hundred thousand values. */
export function createTally(): TallyFacet {
  let memory = reserve(0)
  return (tallied, facet, { only, not } = { only: [], not: [] }, column, labelOf) => {
    const { values, find } = column.numbering
    if (memory.counts.length < values.length) memory = reserve(values.length)
    const { counts } = memory
    const present = countValues(tallied, facet, markValues(not, column), column, memory)
    const listed = mostFrequent(present, counts, values).map((number) => values[number] ?? '')
    const rows = [...new Set([...listed, ...only, ...not])]
      .map((value) => ({ value, label: labelOf(value), count: counts[find(value) ?? -1] ?? 0 }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    for (const value of present) memory.counts[value] = memory.counted[value] = 0
    return rows
  }
}

/** What is counted in; all 0 between two counts, but for `present`. */
interface Memory {
  /** For each value how often it was found. */
  readonly counts: Uint32Array
  /** For each value the last article it was counted for, counted from 1. */
  readonly counted: Uint32Array
  /** The values that were found. */
  readonly present: Uint32Array
}

function reserve(values: number): Memory {
  return {
    counts: new Uint32Array(values),
    counted: new Uint32Array(values),
    present: new Uint32Array(values),
  }
}

/** The values that were found, each once. */
function countValues(
  { units, failures, articleOf }: Tallied,
  facet: Facet,
  unwanted: Uint8Array,
  { ends, values }: FacetColumn,
  { counts, counted, present }: Memory,
): Uint32Array {
  const keptAway = notBit(facet)
  const others = ~(onlyBit(facet) | keptAway)
  let many = 0
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? 0
    const start = ends[unit - 1] ?? 0
    const end = ends[unit] ?? 0
    const failed = failures[i] ?? 0
    if (start === end || (failed & others) !== 0) continue
    const isKeptAway = (failed & keptAway) !== 0
    const article = articleOf ? (articleOf[unit] ?? 0) + 1 : 0
    for (let at = start; at < end; at++) {
      const value = values[at] ?? 0
      if (isKeptAway && unwanted[value] !== 1) continue
      if (articleOf) {
        if (counted[value] === article) continue
        counted[value] = article
      }
      const count = counts[value] ?? 0
      if (count === 0) present[many++] = value
      counts[value] = count + 1
    }
  }
  return present.subarray(0, many)
}

/** The numbers of the values that are listed. */
function mostFrequent(
  present: Uint32Array,
  counts: Uint32Array,
  values: readonly string[],
): readonly number[] {
  return takeFirst(
    present,
    LISTED,
    (a, b) =>
      (counts[b] ?? 0) - (counts[a] ?? 0) || ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1),
  )
}
