/** A stretch of an article's text in UTF-16 code units, `end` exclusive: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words a span points at. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Number of UTF-16 code units in the span. */
export function spanLength(span: Span): number {
  return span.end - span.start
}

/** True when the two spans share at least one character. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when every character of `inner` lies in `outer`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Orders spans by where they begin, the longer first where they begin together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
