import type { Span } from '../model/span'

/** A paragraph is a line that holds words, with the line ends that follow it (and, at the very beginning, precede it). */
const PARAGRAPH = /\s*[^\n]*\n*/y

/**
 * The paragraphs of a text, in order; together they are the text, line ends included.
 *
 * @example splitParagraphs('Headline\n\nFirst line.') // [0, 10) and [10, 21)
 */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = []
  let start = 0
  while (start < text.length) {
    PARAGRAPH.lastIndex = start
    PARAGRAPH.test(text)
    const end = PARAGRAPH.lastIndex
    paragraphs.push({ start, end })
    start = end
  }
  return paragraphs
}
