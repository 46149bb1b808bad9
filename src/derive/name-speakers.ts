import type { Analysis } from '../model/analysis'
import type { Quote } from '../model/quote'

/**
 * Whom a statement is given to, as a reader is told.
 *
 * @returns names joined by "and", else the source's own words ("officials"); null where nobody is named
 */
export function nameSpeakers(quote: Quote, analysis: Analysis): string | null {
  const ids = new Set([quote.speaker, ...quote.speakerAlso])
  const names = [...ids].flatMap(
    (id) => analysis.entities.find((entity) => entity.id === id)?.name ?? [],
  )
  if (names.length === 0) return quote.speakerText
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
}
