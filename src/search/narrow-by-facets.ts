import { FACETS, type Facet, type FacetChoice, type LibraryQuery } from '../model/library-query'
import type { FacetColumn } from './facet-columns'

/** Which facets each result fails, by `onlyBit` and `notBit`; 0 where it passes all. */
export type Failures = Uint16Array

/** Set where a result has none of the values that alone are wanted. */
export function onlyBit(facet: Facet): number {
  return 1 << FACETS.indexOf(facet)
}

/** Set where a result has one of the values that are not wanted. */
export function notBit(facet: Facet): number {
  return 1 << (FACETS.length + FACETS.indexOf(facet))
}

/** Which facets each of the units fails, in the order of the units. */
export function findFailures(
  units: Uint32Array,
  facets: LibraryQuery['facets'],
  columnOf: (facet: Facet) => FacetColumn,
): Failures {
  const failures = new Uint16Array(units.length)
  for (const facet of FACETS) {
    const choice = facets[facet]
    if (choice) noteFailures(failures, units, facet, choice, columnOf(facet))
  }
  return failures
}

function noteFailures(
  failures: Failures,
  units: Uint32Array,
  facet: Facet,
  { only, not }: FacetChoice,
  column: FacetColumn,
): void {
  const { ends, values, numbering } = column
  const wanted = markValues(only, column)
  const unwanted = markValues(not, column)
  const missing = onlyBit(facet)
  const keptAway = notBit(facet)
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? 0
    const end = ends[unit] ?? 0
    let hasWanted = only.length === 0
    let hasUnwanted = false
    for (let at = ends[unit - 1] ?? 0; at < end; at++) {
      const value = values[at] ?? numbering.values.length
      if (wanted[value] === 1) hasWanted = true
      if (unwanted[value] === 1) hasUnwanted = true
    }
    failures[i] = (failures[i] ?? 0) | (hasWanted ? 0 : missing) | (hasUnwanted ? keptAway : 0)
  }
}

/** Those of the units that fail no facet. */
export function passingUnits(units: Uint32Array, failures: Failures): Uint32Array {
  return failures.every((failed) => failed === 0)
    ? units
    : units.filter((_, i) => failures[i] === 0)
}

/** 1 for each of these values; empty where there are none. */
export function markValues(values: readonly string[], { numbering }: FacetColumn): Uint8Array {
  const marked = new Uint8Array(values.length > 0 ? numbering.values.length : 0)
  for (const value of values) {
    const number = numbering.find(value)
    if (number !== undefined) marked[number] = 1
  }
  return marked
}
