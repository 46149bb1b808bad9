import type { NounPhrase } from './noun-phrase'
import type { QuotePage } from './quote-page'
import type { Roles } from './read-roles'
import type { SentenceSyntax } from './sentence-syntax'

/** A statement that has been found, and how probable it is. */
export interface FoundStatement {
  /** The head of its reporting words, a token of the page. */
  readonly token: number
  readonly probability: number
  /** Of its source to be its source; 0 where it has none. */
  readonly sourceProbability: number
  readonly tree: SentenceSyntax
  readonly roles: Roles
}

/**
 * The statements of a text without those that repeat one another, each ending where somebody else begins to speak.
 * @param least quotations inside what others say are no statements if less probable
 */
export function untangleStatements(
  page: QuotePage,
  found: readonly FoundStatement[],
  least: number,
): readonly FoundStatement[] {
  const kept = withoutRepeats(found, least)
  return kept.map((one, i) =>
    endBeforeNext(page, withSourceBefore(page, one, kept[i - 1]), kept[i + 1]),
  )
}

/** “We won,” Ada Park said, adding “…”: a participle without a source has that of the statement in front of it in the sentence. */
function withSourceBefore(
  page: QuotePage,
  one: FoundStatement,
  before: FoundStatement | undefined,
): FoundStatement {
  const source = before?.roles.source
  const isParticiple = /ing$/i.test(page.tokens[one.token]!.text)
  if (one.roles.source || !source || !isParticiple) return one
  const isSameSentence = page.sentenceAt[one.token] === page.sentenceAt[before.token]
  return isSameSentence && source.end <= one.token
    ? { ...one, roles: { ...one.roles, source } }
    : one
}

/** "Ada Park said it rained [and Ben Reed said it snowed]": what the next one says after "and" is no part of it. */
function endBeforeNext(
  page: QuotePage,
  one: FoundStatement,
  next: FoundStatement | undefined,
): FoundStatement {
  const source = next?.roles.source
  if (!next || !source || source.first > next.token || source.first <= one.token) return one
  const link = source.first - 1
  if (!/^(?:and|but|while)$/.test(page.tokens[link]!.text)) return one
  const { content } = one.roles
  const last = content[content.length - 1]!
  const isInside = last.first < link - 1 && link < last.end && page.spanAt[link]! < 0
  if (!isInside || last.first < one.token) return one
  const end = page.tokens[link - 1]!.text === ',' ? link - 1 : link
  const pieces: readonly NounPhrase[] = [...content.slice(0, -1), { first: last.first, end }]
  return { ...one, roles: { ...one.roles, content: pieces } }
}

/**
 * The same words reported twice ("…,” he said, according to …") count once, by the likelier of the reporting words; and a
 * quotation inside what somebody says is not said by somebody else unless that is likely in itself.
 */
function withoutRepeats(
  found: readonly FoundStatement[],
  least: number,
): readonly FoundStatement[] {
  const best = new Map<number, FoundStatement>()
  for (const one of found) {
    const { first } = one.roles.content[0]!
    const other = best.get(first)
    if (!other || isBetter(one, other)) best.set(first, one)
  }
  const kept = [...best.values()]
  return kept.filter(
    (one) =>
      one.probability >= least ||
      !kept.some((other) => other !== one && holds(other.roles, one.roles)),
  )
}

/** Reporting words that stand inside what others report ("[…, he said], according to …") come first. */
function isBetter(one: FoundStatement, other: FoundStatement): boolean {
  const isInside = (a: FoundStatement, b: FoundStatement) =>
    b.roles.content.some(({ first, end }) => first <= a.token && a.token < end)
  if (isInside(one, other)) return true
  return !isInside(other, one) && other.probability < one.probability
}

/** Does what is said in `outer` hold all that is said in `inner`? */
function holds(outer: Roles, inner: Roles): boolean {
  return inner.content.every(({ first, end }) =>
    outer.content.some((piece) => piece.first <= first && piece.end >= end),
  )
}
