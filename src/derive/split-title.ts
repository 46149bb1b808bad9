import type { Snippet } from '../model/library-query'

/** A title with the hits in it, and the words around the other hits; null where nothing is left. */
export interface TitledSnippet {
  readonly title: Snippet
  readonly body: Snippet | null
}

/**
 * A snippet without the title that an article's text begins with, which stands above it anyway: the
 * title has its own hits marked, and the rest begins with the text.
 */
export function splitTitle(title: string, snippet: Snippet | null): TitledSnippet {
  const unmarked = { text: title, marks: [] }
  if (!snippet) return { title: unmarked, body: null }
  const { text, marks } = snippet
  // A long title may be all there is room for.
  if (title.startsWith(text.replace(/ ?…$/, '')))
    return { title: { text: title, marks }, body: null }
  if (!text.startsWith(title)) return { title: unmarked, body: snippet }
  const rest = text.slice(title.length).trimStart()
  const from = text.length - rest.length
  return {
    title: { text: title, marks: marks.filter(({ end }) => end <= title.length) },
    body: rest === '' ? null : { text: rest, marks: marksFrom(marks, from) },
  }
}

/** The marks from an offset on, counted from it. */
function marksFrom(marks: Snippet['marks'], from: number): Snippet['marks'] {
  return marks
    .filter(({ start }) => start >= from)
    .map(({ start, end }) => ({ start: start - from, end: end - from }))
}
