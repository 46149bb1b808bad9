import type { Span } from '../model/span'

/** A stretch of a text by its words and what stands around them. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** A stretch of a text by its place, in Unicode code points from 0, `end` exclusive. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** How many UTF-16 code units of the text stand before and after the words: enough to tell them from the same words elsewhere. */
const AROUND = 32

/** Two halves that make one character. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

/**
 * A function that gives both selectors for a span of the text.
 *
 * @see https://www.w3.org/TR/2017/REC-annotation-model-20170223/#text-quote-selector
 */
export function createSelectors(
  text: string,
): (span: Span) => readonly [TextQuoteSelector, TextPositionSelector] {
  const pairs = [...text.matchAll(PAIR)].map(({ index }) => index)
  const pairsBefore = (offset: number) => pairs.filter((start) => start + 1 < offset).length
  const codePoint = (offset: number) => offset - pairsBefore(offset)
  return ({ start, end }) => [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: withoutHalves(text.slice(Math.max(0, start - AROUND), start)),
      suffix: withoutHalves(text.slice(end, end + AROUND)),
    },
    { type: 'TextPositionSelector', start: codePoint(start), end: codePoint(end) },
  ]
}

/** Where the cut went through a character, its other half is left out too. */
function withoutHalves(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '')
}
