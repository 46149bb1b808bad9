import type { Span } from './span'

/** How a text came into the library. */
export type ArticleOrigin =
  /** `label` says what kind of sample it is ("Invented story"), `position` its place among them, from 0. */
  | { readonly kind: 'sample'; readonly label: string; readonly position: number }
  | { readonly kind: 'paste' }
  | { readonly kind: 'file'; readonly name: string }

/** What is known of an article beside its words; the reader may correct all of it. */
export interface ArticleDetails {
  /** The headline, or the opening words where the text has none. Never empty. */
  readonly title: string
  /** Who wrote it, without an introductory "By". Null where unknown. */
  readonly byline: string | null
  /** The newspaper, agency or site. Null where unknown. */
  readonly publisher: string | null
  /** ISO 8601 calendar date (`2011-07-04`). Null where unknown. */
  readonly publishedAt: string | null
  /** An http or https address of the original. Null where unknown. */
  readonly url: string | null
}

/** One article as intake froze it. Its text is never changed; every finding points into it. */
export interface Article extends ArticleDetails {
  /** `hashText(text)`: the same words have the same id. */
  readonly id: string
  readonly origin: ArticleOrigin
  /** Milliseconds since 1970 when it was brought in; 0 for samples. */
  readonly addedAt: number
  /** Milliseconds since 1970 when the reader last corrected its details; left out where they never did. */
  readonly editedAt?: number
  /** Where the text's own headline stands, always at its beginning. Null where it has none. */
  readonly headline: Span | null
  /** Line ends are `\n`; paragraphs are separated by one or more of them. */
  readonly text: string
}
