import type { Models } from '../../src/analysis/models/models'
import { analyseText } from '../../src/analysis/analyse-text'
import type { Span } from '../../src/model/span'

/**
 * Every statement the engine finds in a text, in its order, as `source | cue | content`. The parts of an interrupted
 * content are joined by `…`; `-` stands for a source or cue that is null.
 */
export function listStatements(text: string, models: Models): readonly string[] {
  const read = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '-')
  return analyseText(text, models).quotes.map(({ source, cue, content }) =>
    [read(source), read(cue), content.map(read).join(' … ')].join(' | '),
  )
}
