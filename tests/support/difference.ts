import type { Span } from '../../src/model/span'

/** One thing that was expected otherwise, and where in the text. */
export interface Difference {
  readonly start: number
  readonly what: string
}

/** A difference at the beginning of a span. */
export function difference({ start }: Span, what: string): Difference {
  return { start, what }
}

/** One line a difference in the order of the text; the number is the character offset. */
export function formatDifferences(differences: readonly Difference[]): readonly string[] {
  return [...differences]
    .sort((a, b) => a.start - b.start || (a.what < b.what ? -1 : 1))
    .map(({ start, what }) => `${String(start).padStart(4)} ${what}`)
}
