import type { Span } from '../model/span'

/** A stretch of text under the same marks from its first character to its last. */
export interface Segment<M extends Span> extends Span {
  /** All marks that cover it, the shortest first: of overlapping findings the shortest takes the click. */
  readonly marks: readonly M[]
}

/**
 * Cuts `within` at every boundary of the marks. The segments join back to `within` without a gap
 * or an overlap; marks outside it, and empty ones, are passed over.
 */
export function segmentText<M extends Span>(
  within: Span,
  marks: readonly M[],
): readonly Segment<M>[] {
  const inside = marks
    .filter(({ start, end }) => start < end && start < within.end && end > within.start)
    .toSorted((a, b) => a.start - b.start)
  const cuts = new Set([within.start, within.end])
  for (const { start, end } of inside) {
    if (start > within.start) cuts.add(start)
    if (end < within.end) cuts.add(end)
  }
  const bounds = [...cuts].toSorted((a, b) => a - b)
  const segments: Segment<M>[] = []
  let open: M[] = []
  let next = 0
  for (const [i, start] of bounds.entries()) {
    const end = bounds[i + 1]
    if (end === undefined) break
    open = open.filter((mark) => mark.end > start)
    for (let mark = inside[next]; mark && mark.start <= start; mark = inside[++next])
      open.push(mark)
    segments.push({ start, end, marks: open.toSorted(byLength) })
  }
  return segments
}

function byLength(a: Span, b: Span): number {
  return a.end - a.start - (b.end - b.start)
}
