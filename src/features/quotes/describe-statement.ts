import { certaintyOf } from '../../derive/certainty'
import type { Analysis } from '../../model/analysis'
import type { Quote } from '../../model/quote'

/** How many of those whom a statement is about are named on its line. */
const ABOUT = 3

/**
 * One line on how a statement is reported.
 *
 * @example describeStatement(text, quote, analysis) // 'direct · told Reuters · about Libya'
 */
export function describeStatement(text: string, quote: Quote, analysis: Analysis): string {
  const nameOf = (id: string) => analysis.entities.find((entity) => entity.id === id)?.name
  const cue = quote.cue && text.slice(quote.cue.start, quote.cue.end).toLowerCase()
  const addressee = quote.addressee && nameOf(quote.addressee)
  const about = quote.about
    .filter((id) => id !== quote.speaker)
    .flatMap((id) => nameOf(id) ?? [])
    .slice(0, ABOUT)
  const parts = [
    quote.kind,
    cue && addressee ? `${cue} ${addressee}` : cue,
    about.length > 0 && `about ${about.join(', ')}`,
    certaintyOf(quote.confidence) === 'unsure' && 'unsure who says it',
  ]
  return parts.filter(Boolean).join(' · ')
}
