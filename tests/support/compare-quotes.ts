import type { Quote } from '../../src/model/quote'
import type { Span } from '../../src/model/span'
import type { EntityMatch } from './compare-entities'
import { difference, type Difference } from './difference'
import type { ExpectedFindings, ExpectedQuote } from './expected-findings'

/** Two quotes are the same one when they share at least this part of the characters of both. */
const SAME_CONTENT = 0.5

/** Characters of content that a line shows. */
const EXCERPT_LENGTH = 48

/** What differs between the expected quotes and those found. */
export function compareQuotes(
  text: string,
  expected: ExpectedFindings,
  found: readonly Quote[],
  match: EntityMatch,
): readonly Difference[] {
  const mates = pairQuotes(expected.quotes, found)
  const used = new Set(mates.values())
  const differences = expected.quotes.flatMap((wanted) => {
    const got = mates.get(wanted)
    if (wanted.doubtful) return []
    if (got) return comparePair(text, expected, wanted, got, match)
    const speaker = expectedSpeaker(expected, wanted)
    const what = `missing ${wanted.kind} quote of ${speaker}: ${excerpt(text, wanted)}`
    return difference(firstSpan(wanted), what)
  })
  const extras = found
    .filter((got) => !used.has(got) && !isExcused(got, expected.quotes))
    .map((got) => {
      const what = `extra ${got.kind} quote of ${foundSpeaker(got, match)}: ${excerpt(text, got)}`
      return difference(firstSpan(got), what)
    })
  return [...differences, ...extras]
}

/** What differs between an expected quote and the found one that it was paired with. */
export function comparePair(
  text: string,
  expected: ExpectedFindings,
  wanted: ExpectedQuote,
  got: Quote,
  match: EntityMatch,
): readonly Difference[] {
  const compared: readonly (readonly [string, string, string])[] = [
    ['kind', wanted.kind, got.kind],
    ['content', placesOf(wanted.content), placesOf(got.content)],
    ['cue', words(text, wanted.cue), words(text, got.cue)],
    ['source', words(text, wanted.source), words(text, got.source)],
    ['speaker', expectedSpeaker(expected, wanted), foundSpeaker(got, match)],
  ]
  return compared
    .filter(([, want, have]) => want !== have)
    .map(([part, want, have]) => {
      const found = part === 'content' ? contentWords(text, got) : have
      const asked = part === 'content' ? '' : ` ${want}`
      return difference(
        firstSpan(wanted),
        `quote ${excerpt(text, wanted)}: ${part}${asked}, found ${found}`,
      )
    })
}

/** Expected quotes with the found ones that say most nearly the same, each used once. */
export function pairQuotes(
  expected: readonly ExpectedQuote[],
  found: readonly Quote[],
): ReadonlyMap<ExpectedQuote, Quote> {
  const pairs = expected
    .flatMap((wanted) => found.map((got) => ({ wanted, got, likeness: likeness(wanted, got) })))
    .filter((pair) => pair.likeness >= SAME_CONTENT)
    .sort((a, b) => b.likeness - a.likeness)
  const mates = new Map<ExpectedQuote, Quote>()
  const used = new Set<Quote>()
  for (const { wanted, got } of pairs) {
    if (mates.has(wanted) || used.has(got)) continue
    mates.set(wanted, got)
    used.add(got)
  }
  return mates
}

/** A found quote half of which lies in a borderline one is neither right nor wrong. */
export function isExcused(got: Quote, expected: readonly ExpectedQuote[]): boolean {
  return expected.some(
    (wanted) => wanted.doubtful && sharedLength(wanted, got) * 2 >= lengthOf(got.content),
  )
}

type Content = Pick<Quote, 'content'>

function likeness(a: Content, b: Content): number {
  const shared = sharedLength(a, b)
  return shared / (lengthOf(a.content) + lengthOf(b.content) - shared)
}

function sharedLength(a: Content, b: Content): number {
  return a.content.reduce(
    (sum, one) =>
      sum +
      b.content.reduce(
        (inner, other) =>
          inner + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        0,
      ),
    0,
  )
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

function expectedSpeaker({ entities }: ExpectedFindings, quote: ExpectedQuote): string {
  const names = [quote.speaker, ...quote.speakerAlso]
    .map((id) => entities.find((entity) => entity.id === id)?.name)
    .filter((name) => name !== undefined)
  return names.length ? names.join(' and ') : unnamed(quote.speakerText)
}

function foundSpeaker(quote: Quote, match: EntityMatch): string {
  const ids = [quote.speaker, ...quote.speakerAlso].filter((id) => id !== null)
  const names = ids.map((id) => match.get(id)?.name ?? `another (${quote.speakerText ?? id})`)
  return names.length ? names.join(' and ') : unnamed(quote.speakerText)
}

/** Which words stand for a speaker who is no entity ("officials") is a matter of the source, compared by itself. */
function unnamed(speakerText: string | null): string {
  return speakerText === null ? 'nobody' : 'somebody unnamed'
}

function placesOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${String(start)}-${String(end)}`).join(' ')
}

function words(text: string, span: Span | null): string {
  return span ? `«${text.slice(span.start, span.end)}»` : 'none'
}

function contentWords(text: string, { content }: Content): string {
  return content.map((span) => `«${text.slice(span.start, span.end)}»`).join(' … ')
}

function excerpt(text: string, { content: [first] }: Content): string {
  const opening = first ? text.slice(first.start, first.end) : ''
  const short = opening.length > EXCERPT_LENGTH ? `${opening.slice(0, EXCERPT_LENGTH)}…` : opening
  return `«${short.replaceAll('\n', ' ')}»`
}

function firstSpan({ content: [first] }: Content): Span {
  return first ?? { start: 0, end: 0 }
}
