import type { Analysis } from '../../src/model/analysis'
import type { Quote } from '../../src/model/quote'
import type { Models } from '../../src/analysis/models/models'
import { analyseText } from '../../src/analysis/analyse-text'
import { type MarkedSpan, readMarkedText, writeMarkedText } from './marked-text'

/** The sentence with brackets around the names the engine finds in it: `[person Ada Park]`. */
export function markNames(marked: string, models: Models): string {
  const { text } = readMarkedText(marked)
  const { entities } = analyseText(text, models)
  const spans = entities.flatMap(({ kind, mentions }) =>
    mentions
      .filter(({ form }) => form === 'name')
      .map(({ start, end }) => ({ label: kind, start, end })),
  )
  return writeMarkedText(text, inOrder(spans))
}

/** The sentence with brackets around content, cue and source of the one statement the engine should find in it. */
export function markQuote(marked: string, models: Models): string {
  const { text } = readMarkedText(marked)
  const { quotes } = analyseText(text, models)
  const [quote] = quotes
  if (!quote || quotes.length > 1) return `${String(quotes.length)} quotes: ${text}`
  return writeMarkedText(text, partsOf(quote))
}

/** Who says each statement, by the name or the words the engine gives. */
export function speakersOf({ quotes }: Analysis): readonly (string | null)[] {
  return quotes.map(({ speakerText }) => speakerText)
}

function partsOf({ content, cue, source }: Quote): readonly MarkedSpan[] {
  const parts: MarkedSpan[] = content.map(({ start, end }) => ({ label: 'content', start, end }))
  if (cue) parts.push({ label: 'cue', start: cue.start, end: cue.end })
  if (source) parts.push({ label: 'source', start: source.start, end: source.end })
  return inOrder(parts)
}

function inOrder(spans: readonly MarkedSpan[]): readonly MarkedSpan[] {
  return spans.toSorted((a, b) => a.start - b.start)
}
