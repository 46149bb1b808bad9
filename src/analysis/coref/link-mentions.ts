import type { Mention } from '../../model/entity'
import type { QuotePage } from '../quotes/quote-page'
import type { ResolvedNominal } from './resolve-nominals'
import type { ResolvedPronouns } from './resolve-pronouns'

/** A mention by pronoun or description, with the index of the chain it belongs to. */
export interface LinkedMention extends Mention {
  readonly chain: number
}

/** One post has one holder at a time, but articles also speak of others in it. */
const NOMINAL_CONFIDENCE = 0.75

/** Pronouns and descriptions as mentions. */
export function linkMentions(
  page: QuotePage,
  { meaning }: ResolvedPronouns,
  nominals: readonly ResolvedNominal[],
): readonly LinkedMention[] {
  const linked: LinkedMention[] = []
  for (const [token, { chain, confidence }] of meaning) {
    const { start, end } = page.tokens[token]!
    linked.push({ start, end, form: 'pronoun', confidence, chain })
  }
  for (const { first, end, chain } of nominals)
    linked.push({
      start: page.tokens[first]!.start,
      end: page.tokens[end - 1]!.end,
      form: 'nominal',
      confidence: NOMINAL_CONFIDENCE,
      chain,
    })
  return linked
}
