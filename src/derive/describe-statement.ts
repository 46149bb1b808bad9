import { certaintyOf, type Certainty } from './certainty'
import type { Analysis } from '../model/analysis'
import type { Quote } from '../model/quote'
import { speakerKeys } from '../model/speaker-key'

/** What is said of the speaker at each step of certainty; nothing where it is sure. */
const DOUBTS: Readonly<Record<Certainty, string | null>> = {
  sure: null,
  likely: 'probably theirs',
  unsure: 'unsure who says it',
}

/** How many of those whom a statement is about are named on its line. */
const ABOUT = 3

/**
 * One line on how a statement is reported.
 *
 * @example describeStatement(text, quote, analysis) // 'direct · told Reuters · about Libya · probably theirs'
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
    doubtAbout(quote),
  ]
  return parts.filter(Boolean).join(' · ')
}

/** Where nobody speaks, the list above says so; "probably" would have nobody to mean. */
function doubtAbout(quote: Quote): string | null {
  const certainty = certaintyOf(quote.confidence)
  return speakerKeys(quote).length > 0 || certainty === 'unsure' ? DOUBTS[certainty] : null
}
