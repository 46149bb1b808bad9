import type { Facet, FacetChoice, FacetValue } from '../model/library-query'

/** The values of a facet in the order they are looked for: years the latest first, all others as they came. */
export function orderValues(facet: Facet, values: readonly FacetValue[]): readonly FacetValue[] {
  if (facet !== 'year') return values
  return [...values].sort((a, b) => (a.value > b.value ? -1 : 1))
}

/**
 * The values of a facet as they are listed: what is chosen or left out first, also where no result
 * has it any more, then the others as they came.
 */
export function listValues(
  values: readonly FacetValue[],
  choice: FacetChoice | undefined,
): readonly FacetValue[] {
  if (!choice) return values
  const used = [...choice.only, ...choice.not]
  const known = new Map(values.map((each) => [each.value, each]))
  return [
    ...used.map((value) => known.get(value) ?? { value, label: labelOf(value), count: 0 }),
    ...values.filter(({ value }) => !used.includes(value)),
  ]
}

/** What an unknown value is called: "person:jacob-zuma" is a voice, and reads as "Jacob Zuma". */
function labelOf(value: string): string {
  const [, slug] = /^(?:person|organisation|place):(.+)$/.exec(value) ?? []
  if (slug === undefined) return value
  return slug.replace(/(^|-)(\p{L}?)/gu, (_match, dash: string, letter: string) => {
    return (dash && ' ') + letter.toUpperCase()
  })
}
