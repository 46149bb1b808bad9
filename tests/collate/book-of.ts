import { createVoiceBook, type VoiceBook } from '../../src/collate/create-voice-book'
import type { EntityDigest } from '../../src/model/digest'
import { digest } from './build-digest'

/** A book with one article a line: its entities; the articles are `a1`, `a2` … on following days. */
export function bookOf(...articles: readonly (readonly EntityDigest[])[]): VoiceBook {
  const book = createVoiceBook()
  articles.forEach((entities, i) =>
    book.put(digest(`a${i + 1}`, entities), `2020-01-${String(i + 1).padStart(2, '0')}`),
  )
  return book
}

/** Ids of its voices, in order. */
export const idsOf = (book: VoiceBook) => book.voices().map(({ id }) => id)
