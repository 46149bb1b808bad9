import { FACETS, type Facet, type FacetChoice, type LibraryQuery } from '../model/library-query'

/** The question that leaves nothing out: every article, the latest first. */
export const EVERYTHING: LibraryQuery = {
  words: '',
  within: 'everything',
  show: 'articles',
  sort: 'best',
  facets: {},
}

const SORTS = ['best', 'newest', 'oldest'] as const

/** The question that the parameters of a URL ask. Total: whatever cannot be read is left out. */
export function readQuery(parameters: URLSearchParams): LibraryQuery {
  const facets = FACETS.flatMap((facet): readonly (readonly [Facet, FacetChoice])[] => {
    const only = values(parameters, facet)
    const not = values(parameters, `not-${facet}`).filter((value) => !only.includes(value))
    return only.length || not.length ? [[facet, { only, not }]] : []
  })
  return {
    words: parameters.get('q') ?? '',
    within: parameters.get('in') === 'said' ? 'said' : 'everything',
    show: parameters.get('show') === 'statements' ? 'statements' : 'articles',
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'best',
    facets: Object.fromEntries(facets),
  }
}

/** The parameters that stand for a question; `readQuery` gives it back. */
export function queryParameters({
  words,
  within,
  show,
  sort,
  facets,
}: LibraryQuery): URLSearchParams {
  const parameters = new URLSearchParams()
  if (words) parameters.append('q', words)
  if (within !== 'everything') parameters.append('in', within)
  if (show !== 'articles') parameters.append('show', show)
  if (sort !== 'best') parameters.append('sort', sort)
  for (const facet of FACETS) {
    for (const value of facets[facet]?.only ?? []) parameters.append(facet, value)
    for (const value of facets[facet]?.not ?? []) parameters.append(`not-${facet}`, value)
  }
  return parameters
}

function values(parameters: URLSearchParams, name: string): readonly string[] {
  return [...new Set(parameters.getAll(name).filter(Boolean))]
}
