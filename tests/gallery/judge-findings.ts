import type { Analysis } from '../../src/model/analysis'
import type { Span } from '../../src/model/span'
import { matchEntities, UNSCORED, type EntityMatch } from '../support/compare-entities'
import { comparePair, isExcused, pairQuotes } from '../support/compare-quotes'
import type { ExpectedFindings } from '../support/expected-findings'

/** `wrong` is a quote that was found and differs in some part; a mention is right, missing or extra. */
export type Verdict = 'right' | 'wrong' | 'missing' | 'extra' | 'doubtful'

/** A finding, expected or found, as the gallery draws it. */
export interface JudgedMark extends Span {
  readonly layer: 'mention' | 'quote'
  readonly verdict: Verdict
  readonly note: string
}

/** Every expected and every found mention and quote, each with its verdict. */
export function judgeFindings(
  text: string,
  expected: ExpectedFindings,
  analysis: Analysis,
): readonly JudgedMark[] {
  const match = matchEntities(expected, analysis.entities)
  return [
    ...judgeMentions(text, expected, analysis, match),
    ...judgeQuotes(text, expected, analysis, match),
  ]
}

function judgeMentions(
  text: string,
  { entities }: ExpectedFindings,
  analysis: Analysis,
  match: EntityMatch,
): readonly JudgedMark[] {
  const wanted = entities.flatMap(({ id, kind, name, mentions }) =>
    mentions.map((mention) => ({ ...mention, entity: id, note: `${kind} ${name}` })),
  )
  const got = analysis.entities.flatMap(({ id, kind, name, mentions }) =>
    mentions
      .filter(({ start, end }) => !UNSCORED.test(text.slice(start, end)))
      .map((mention) => ({ ...mention, entity: match.get(id)?.id, note: `${kind} ${name}` })),
  )
  const wantedKeys = new Set(wanted.map(keyOf))
  const gotKeys = new Set(got.map(keyOf))
  return [
    ...wanted.map((mention) =>
      mark('mention', mention, gotKeys.has(keyOf(mention)) ? 'right' : 'missing', mention.note),
    ),
    ...got
      .filter((mention) => !wantedKeys.has(keyOf(mention)))
      .map((mention) => mark('mention', mention, 'extra', mention.note)),
  ]
}

function judgeQuotes(
  text: string,
  expected: ExpectedFindings,
  { quotes }: Analysis,
  match: EntityMatch,
): readonly JudgedMark[] {
  const mates = pairQuotes(expected.quotes, quotes)
  const used = new Set(mates.values())
  const wanted = expected.quotes.flatMap((quote) => {
    const mate = mates.get(quote)
    const differences = mate ? comparePair(text, expected, quote, mate, match) : []
    const verdict: Verdict = quote.doubtful
      ? 'doubtful'
      : !mate
        ? 'missing'
        : differences.length
          ? 'wrong'
          : 'right'
    const note = [quote.kind, quote.speakerText ?? 'nobody', ...differences.map((d) => d.what)]
    return quote.content.map((span) => mark('quote', span, verdict, note.join('\n')))
  })
  const extra = quotes
    .filter((quote) => !used.has(quote) && !isExcused(quote, expected.quotes))
    .flatMap((quote) =>
      quote.content.map((span) =>
        mark('quote', span, 'extra', `${quote.kind}\n${quote.speakerText ?? 'nobody'}`),
      ),
    )
  return [...wanted, ...extra]
}

function mark(
  layer: JudgedMark['layer'],
  { start, end }: Span,
  verdict: Verdict,
  note: string,
): JudgedMark {
  return { layer, start, end, verdict, note }
}

function keyOf({ start, end, entity }: Span & { readonly entity: string | undefined }): string {
  return `${String(start)}-${String(end)} ${entity ?? ''}`
}
