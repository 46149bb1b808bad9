import type { QuotePage } from './quote-page'

/** Between a name and its "who" stands an apposition at most. */
const FURTHEST_NAME = 12

/**
 * A token of the name that a relative pronoun means: "Ada Park, who said", "the Harbour party, which said", "Ada Park, the
 * mayor of Dover, who said". -1 where `token` is no such pronoun, or no name is near.
 */
export function relativeAntecedent(page: QuotePage, token: number): number {
  const { tokens, nameAt, names } = page
  const pronoun = tokens[token]!.text
  if (!/^(?:who|which|that)$/.test(pronoun)) return -1
  const isBehindComma = tokens[token - 1]?.text === ','
  const before = isBehindComma ? token - 2 : token - 1
  if (before < 0) return -1
  const kind = names[nameAt[before]!]?.kind
  if (kind && (pronoun !== 'who' || kind === 'person')) return before
  if (pronoun === 'who' && isBehindComma) {
    const person = personBeforeApposition(page, before)
    if (person >= 0) return person
  }
  if (kind) return before
  return names[nameAt[before - 1] ?? -1]?.kind === 'organisation' ? before - 1 : -1
}

/** The person's name in front of the comma before `last`, or -1. */
function personBeforeApposition(page: QuotePage, last: number): number {
  const { tokens, nameAt, names, sentenceAt } = page
  const from = Math.max(1, last - FURTHEST_NAME)
  for (let i = last; i >= from && sentenceAt[i] === sentenceAt[last]; i--)
    if (tokens[i]!.text === ',') return names[nameAt[i - 1]!]?.kind === 'person' ? i - 1 : -1
  return -1
}
