import { hashText } from '../model/hash-text'
import type { LibraryEntry } from '../model/library-entry'

/** What an article is to the search: another engine, or another detail of those that it looks at, gives another stamp. */
export function stampOf({ title, publisher, publishedAt, findings }: LibraryEntry): string {
  return hashText(JSON.stringify([title, publisher, publishedAt, findings?.engine ?? null]))
}
