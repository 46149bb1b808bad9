import type { ArticleDetails, ArticleOrigin } from './article'

/** What the findings of an article come to in numbers. */
export interface EntryFindings {
  /** Version of the engine and models that found it. */
  readonly engine: string
  readonly language: string
  readonly statements: number
  /** Speakers and unnamed sources. */
  readonly voices: number
}

/** One line of the library: an article without its text and findings, so that thousands of them stay light. */
export interface LibraryEntry extends ArticleDetails {
  readonly id: string
  readonly origin: ArticleOrigin
  /** Milliseconds since 1970 when it was brought in; 0 for samples. */
  readonly addedAt: number
  /** Number of words of its text. */
  readonly words: number
  /** Null until it has been analysed. */
  readonly findings: EntryFindings | null
}
