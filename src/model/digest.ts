import type { EntityKind, PlaceFacts } from './entity'
import type { QuoteKind, ReportingVerb, SourceKind } from './quote'

/** An entity of one article, as the library knows it without opening the article. */
export interface EntityDigest {
  /** Its id in the article's analysis. */
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly descriptions: readonly string[]
  /** Number of mentions in the article, pronouns among them. */
  readonly mentions: number
  /** Kind `place` only; null where unknown. */
  readonly place: PlaceFacts | null
}

/** A statement of one article, as the library knows it: enough to list, search and compare it. */
export interface StatementDigest {
  /** Its id in the article's analysis. */
  readonly id: string
  readonly kind: QuoteKind
  /** What was said, see `wordsOfContent`. */
  readonly text: string
  /** Number of words of the content. */
  readonly words: number
  /** Where its content begins in the article's text, in UTF-16 code units. */
  readonly start: number
  /** Ids of the article's entities who say it, the speaker first; empty where no entity does. */
  readonly speakers: readonly string[]
  /** The speaker's name, else the source's words; null if nobody is named. */
  readonly speakerText: string | null
  readonly sourceKind: SourceKind
  readonly verb: ReportingVerb | null
  /** Id of the article's entity it was said to, or null. */
  readonly addressee: string | null
  /** Ids of the article's entities it mentions. */
  readonly about: readonly string[]
  /** 0–1: that the speaker is right. */
  readonly confidence: number
}

/** What the findings of one article come to, for search, filters and voices. */
export interface ArticleDigest {
  readonly articleId: string
  /** Version of the engine and models that found it. */
  readonly engine: string
  readonly language: string
  readonly entities: readonly EntityDigest[]
  /** In text order. */
  readonly statements: readonly StatementDigest[]
}
