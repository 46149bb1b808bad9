import type { Facet, FacetChoice, LibraryQuery } from '../model/library-query'

/** What is made of a value of a facet: only with it, without it, or no matter. */
export type FacetUse = keyof FacetChoice | null

type Facets = LibraryQuery['facets']

/** How a value is used in a question. */
export function readUse(facets: Facets, facet: Facet, value: string): FacetUse {
  const { only = [], not = [] } = facets[facet] ?? {}
  if (only.includes(value)) return 'only'
  return not.includes(value) ? 'not' : null
}

/** The facets of a question in which a value is used in another way; an empty choice is left out. */
export function chooseFacet(facets: Facets, facet: Facet, value: string, use: FacetUse): Facets {
  const { [facet]: choice, ...others } = facets
  const only = (choice?.only ?? []).filter((other) => other !== value)
  const not = (choice?.not ?? []).filter((other) => other !== value)
  if (use === 'only') only.push(value)
  if (use === 'not') not.push(value)
  return only.length || not.length ? { ...others, [facet]: { only, not } } : others
}
