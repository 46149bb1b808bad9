import type { Article } from '../model/article'

/** True where the headline in the text is the article's title, as it is until the reader writes another. */
export function isTitledByHeadline({ text, title, headline }: Article): boolean {
  return headline !== null && text.slice(headline.start, headline.end) === title
}
