import type { Span } from '../../model/span'

/** The last of some spans in text order that begins before `at`, or null. */
export function lastBefore<T extends Span>(spans: readonly T[], at: number): T | null {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return spans[low - 1] ?? null
}
