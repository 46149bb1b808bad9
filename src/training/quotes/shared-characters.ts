import type { Span } from '../../model/span'

/** How many characters spans have. */
export function countCharacters(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** How many characters stand in both; those of each do not overlap. */
export function countShared(a: readonly Span[], b: readonly Span[]): number {
  let both = 0
  for (const one of a)
    for (const other of b)
      both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  return both
}

/** Characters in both, as a share of those in either (Jaccard). */
export function inCommon(a: readonly Span[], b: readonly Span[]): number {
  const both = countShared(a, b)
  return both / (countCharacters(a) + countCharacters(b) - both)
}
