import type { Span } from '../../src/model/span'

/** A stretch of a sentence that a test has named. */
export interface MarkedSpan extends Span {
  readonly label: string
}

/** A sentence without its brackets, and the spans they marked. */
export interface MarkedText {
  readonly text: string
  /** In the order of their opening brackets. */
  readonly spans: readonly MarkedSpan[]
}

/**
 * Reads a sentence with named brackets, which may nest; a backslash keeps a bracket of the text.
 * @example readMarkedText('[content “We won,”] [cue said] [source Ada Park].')
 * @throws {Error} when a bracket has no name or no partner
 */
export function readMarkedText(marked: string): MarkedText {
  let text = ''
  const open: { label: string; start: number; order: number }[] = []
  const spans: (MarkedSpan & { order: number })[] = []
  let order = 0
  for (let i = 0; i < marked.length; i++) {
    const character = marked.charAt(i)
    if (character === '\\') text += marked.charAt(++i)
    else if (character === '[') {
      const label = /^[a-z]+ /.exec(marked.slice(i + 1))?.[0]
      if (!label) throw new Error(`A bracket without a name: ${marked.slice(i, i + 20)}`)
      open.push({ label: label.trim(), start: text.length, order: order++ })
      i += label.length
    } else if (character === ']') {
      const mark = open.pop()
      if (!mark) throw new Error(`A closing bracket too many: ${marked.slice(0, i + 1)}`)
      spans.push({ ...mark, end: text.length })
    } else text += character
  }
  if (open.length) throw new Error(`A bracket is never closed: ${marked}`)
  return {
    text,
    spans: spans
      .sort((a, b) => a.order - b.order)
      .map(({ label, start, end }) => ({ label, start, end })),
  }
}

/** The text with brackets around spans, for messages a reader can compare. */
export function writeMarkedText(text: string, spans: readonly MarkedSpan[]): string {
  const edges = spans.flatMap(({ label, start, end }, i) => [
    { at: start, mark: `[${label} `, rank: 1, i },
    { at: end, mark: ']', rank: 0, i },
  ])
  edges.sort((a, b) => b.at - a.at || b.rank - a.rank || b.i - a.i)
  return edges.reduce((out, { at, mark }) => out.slice(0, at) + mark + out.slice(at), text)
}
