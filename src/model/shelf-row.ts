import type { ArticleDigest } from './digest'
import type { LibraryEntry } from './library-entry'

/** An article as the library's worker takes it in. */
export interface ShelfRow {
  readonly entry: LibraryEntry
  readonly text: string
  /** Null until it has been analysed. */
  readonly digest: ArticleDigest | null
}
