import { textOf, type Span } from './span'

/** Marks that open a quotation, with those that close it. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['„', '”'],
  ["''", "''"],
  ['``', "''"],
  ['‘', '’'],
  ["'", "'"],
]

/**
 * What was said, as a reader would write it down: on one line, with an ellipsis where other words
 * interrupt it, and in one pair of quotation marks where every part has its own.
 *
 * @param content the parts, in text order
 * @example '“I,” she said, “am here.”' // “I, … am here.”
 */
export function wordsOfContent(text: string, content: readonly Span[]): string {
  let words = ''
  for (const [i, part] of content.entries()) {
    const before = content[i - 1]
    const next = onOneLine(textOf(text, part))
    if (before) words = join(words, next, hasWords(text.slice(before.end, part.start)))
    else words = next
  }
  return words
}

/** A text without line ends, and with single spaces. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function join(left: string, right: string, isInterrupted: boolean): string {
  const between = isInterrupted ? ' … ' : ' '
  for (const [open, close] of PAIRS) {
    if (!right.startsWith(open)) continue
    if (left.endsWith(close) && left.slice(0, -close.length).includes(open))
      return left.slice(0, -close.length) + between + right.slice(open.length)
    // A quotation that goes on in the next paragraph is opened there anew.
    if (isOpen(left, open, close)) return left + between + right.slice(open.length)
  }
  return left + between + right
}

/** True where a quotation has begun and not ended. Single marks are apostrophes as well, and prove nothing. */
function isOpen(words: string, open: string, close: string): boolean {
  if (close === '’' || close === "'") return false
  const opened = words.split(open).length - 1
  return open === close ? opened % 2 === 1 : opened > words.split(close).length - 1
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
