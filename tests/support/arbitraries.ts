import fc from 'fast-check'
import type { Span } from '../../src/model/span'

/** Characters that matter to the cutting of text: letters, blanks, line ends, marks, pairs, half pairs. */
const UNITS = ['a', 'B', 'é', '7', ' ', '\t', '\n', '\n\n', '.', '“', '”', '’', '-', '🙂', '\ud83d']

/** Short texts with everything in them that a text may hold. */
export const anyText = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 60 })

/** A text with spans that lie inside it, empty ones among them. */
export const textWithSpans = anyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    spans: fc.array(spanWithin(text.length), { maxLength: 8 }),
  }),
)

/** A span of a text of this length. */
export function spanWithin(length: number): fc.Arbitrary<Span> {
  return fc
    .tuple(fc.nat({ max: length }), fc.nat({ max: length }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
}
