import type { Facet } from '../../model/library-query'

/** What the reader calls the facets. */
export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  publisher: 'Publisher',
  year: 'Year',
  speaker: 'Speaker',
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  kind: 'Kind of statement',
}
