import { findDateline } from './find-dateline'
import { isTitle } from './is-title'
import type { NounPhrase } from './noun-phrase'
import type { QuotePage } from './quote-page'
import type { Roles } from './read-roles'
import { trimSource } from './trim-source'

/**
 * The roles without what newspapers write around sentences, and with what reporting words between commas cut off; null
 * where nobody says anything: a wish not to be named, a refusal to comment, a title.
 */
export function tidyRoles(page: QuotePage, roles: Roles): Roles | null {
  const { firstToken } = page.sentences[page.sentenceAt[roles.cue.first]!]!
  const from = findDateline(page, firstToken)
  const isBehind = ({ end }: NounPhrase) => end <= firstToken || end > from
  const clip = (phrase: NounPhrase): NounPhrase =>
    phrase.first >= firstToken && phrase.first < from ? { first: from, end: phrase.end } : phrase
  const content = roles.content.filter(isBehind).map(clip)
  if (content.length === 0 || isRefusal(page, content[0]!) || isOnlyTitle(page, content))
    return null
  const source =
    roles.source && isBehind(roles.source)
      ? withoutPlace(page, trimSource(page, clip(roles.source)))
      : null
  return withOpening(page, { cue: roles.cue, source, content }, from)
}

/** "Ada Park in Moscow": where a person speaks is no part of who speaks. */
function withoutPlace({ tokens, nameAt, names }: QuotePage, source: NounPhrase): NounPhrase {
  const place = names[nameAt[source.end - 1]!]
  if (place?.kind !== 'place' || place.endToken !== source.end) return source
  const preposition = place.firstToken - 1
  if (preposition <= source.first || !/^(?:in|at)$/.test(tokens[preposition]!.text)) return source
  const isPerson = names[nameAt[preposition - 1]!]?.kind === 'person'
  return isPerson ? { first: source.first, end: preposition } : source
}

const REFUSAL = /^(?:(?:not )?to be (?:named|identified|quoted)|to comment)(?: |$)/i
const REFUSAL_WORDS = 4

/** "asked not to be named", "declined to comment". */
function isRefusal({ text, tokens }: QuotePage, { first, end }: NounPhrase): boolean {
  const last = Math.min(end, first + REFUSAL_WORDS) - 1
  return REFUSAL.test(text.slice(tokens[first]!.start, tokens[last]!.end))
}

function isOnlyTitle(page: QuotePage, content: readonly NounPhrase[]): boolean {
  const [{ first, end }] = content as readonly [NounPhrase]
  const span = page.spans[page.spanAt[first]!]
  const isWhole = span?.firstToken === first && span.endToken === end
  return content.length === 1 && isWhole && isTitle(page, span)
}

/** "Without it, he said, the harbour would close": what a sentence begins with is said as well. */
function withOpening(page: QuotePage, roles: Roles, from: number): Roles {
  const { cue, source, content } = roles
  const first = Math.min(cue.first, source?.first ?? cue.first)
  const end = Math.max(cue.end, source?.end ?? cue.end)
  const isBetweenCommas = isComma(page, first - 1) && isComma(page, end)
  const isCutOff = content[0]!.first === end + 1 && end - first <= MOST_BETWEEN
  const length = first - 1 - from
  if (!isBetweenCommas || !isCutOff || length < FEWEST_IN_FRONT) return roles
  if (page.spanAt[content[0]!.first]! >= 0) return roles
  for (let i = from; i < first; i++) if (page.spanAt[i]! >= 0) return roles
  return { cue, source, content: [{ first: from, end: first - 1 }, ...content] }
}

/** "He said" and "Ada Park, the mayor, said" are shorter; more words between commas are a clause of their own. */
const MOST_BETWEEN = 14
/** One word in front ("But, he said, …") says nothing. */
const FEWEST_IN_FRONT = 2

function isComma({ tokens }: QuotePage, i: number): boolean {
  return tokens[i]?.text === ','
}
