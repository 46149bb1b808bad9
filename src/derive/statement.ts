import type { Analysis } from '../model/analysis'
import type { Quote } from '../model/quote'
import { onOneLine, wordsOfContent } from '../model/words-of-content'

/** How many of a statement's words a link carries, so that it finds the statement again in a better analysis. */
const OPENING_WORDS = 6

/** The first words of a statement. */
export function openingWords(text: string, quote: Quote): string {
  return firstWords(wordsOfContent(text, quote.content))
}

/** The same of a statement of which only a stretch is at hand; null where that begins in its midst. */
export function openingOf(stretch: string): string | null {
  return stretch.startsWith('…') ? null : firstWords(onOneLine(stretch))
}

function firstWords(words: string): string {
  return words.split(' ').slice(0, OPENING_WORDS).join(' ')
}

/**
 * The statement that a link means: the one of that id if it begins with the link's words, else the
 * one that does. Null where there is none.
 *
 * @param words the statement's first words as the link carries them; null trusts the id
 */
export function findStatement(
  text: string,
  analysis: Analysis,
  id: string,
  words: string | null,
): Quote | null {
  const byId = analysis.quotes.find((quote) => quote.id === id) ?? null
  if (words === null) return byId
  const wanted = withoutMarks(words)
  const begins = (quote: Quote) =>
    withoutMarks(wordsOfContent(text, quote.content)).startsWith(wanted)
  return byId && begins(byId) ? byId : (analysis.quotes.find(begins) ?? null)
}

/** The words alone: the marks between them may be drawn in another way one day. */
function withoutMarks(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
