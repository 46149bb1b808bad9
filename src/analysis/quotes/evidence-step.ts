import type { EvidenceStep } from '../../model/quote'
import type { Span } from '../../model/span'
import type { NounPhrase } from './noun-phrase'
import type { QuotePage } from './quote-page'

/** The characters of a range of tokens. */
export function spanOf(page: QuotePage, { first, end }: NounPhrase): Span {
  return { start: page.tokens[first]!.start, end: page.tokens[end - 1]!.end }
}

/** A step of the way to a speaker, with the words that it stands on. */
export function evidenceStep(page: QuotePage, step: string, range: NounPhrase): EvidenceStep {
  return { step, ...spanOf(page, range) }
}
