import type { Analysis } from './analysis'
import type { Article } from './article'
import { countWords } from './count-words'
import type { EntryFindings, LibraryEntry } from './library-entry'
import { speakerKeys } from './speaker-key'

/**
 * The line that stands for an article in the library.
 *
 * @param analysis what was found in it; null before it has been analysed
 */
export function makeEntry(article: Article, analysis: Analysis | null): LibraryEntry {
  const { id, title, byline, publisher, publishedAt, url, origin, addedAt, text } = article
  return {
    ...{ id, title, byline, publisher, publishedAt, url, origin, addedAt },
    words: countWords(text),
    findings: analysis && countFindings(analysis),
  }
}

/** What an analysis comes to in numbers. */
export function countFindings({ engine, language, quotes }: Analysis): EntryFindings {
  return {
    engine,
    language,
    statements: quotes.length,
    voices: new Set(quotes.flatMap(speakerKeys)).size,
  }
}
