import type { Span } from './span'

/** A word is a run of letters and digits, joined by apostrophes, hyphens or full stops inside it. */
const WORD = /[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu

/** Number of words in the text. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}

/** Number of words under the spans; words under several spans count once. */
export function countWordsIn(text: string, spans: readonly Span[]): number {
  return mergeSpans(spans).reduce(
    (sum, { start, end }) => sum + countWords(text.slice(start, end)),
    0,
  )
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}
