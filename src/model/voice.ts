import type { EntityKind } from './entity'
import type { QuoteKind, ReportingVerb } from './quote'

/** An entity of one article of the library. */
export interface Appearance {
  readonly articleId: string
  /** Its id in that article's analysis. */
  readonly entityId: string
}

/** One person, organisation or place across the library: the entities of single articles that are taken for the same. */
export interface Voice {
  /** Made from kind and name (`person:jacob-zuma`), so that links outlive the next article; namesakes are numbered. */
  readonly id: string
  readonly kind: EntityKind
  /** The usual one: the name most articles use, or a fuller one that a good part of them use. Steadier than the fullest, for the id is made from it. */
  readonly name: string
  readonly aliases: readonly string[]
  /** The most frequent first. */
  readonly descriptions: readonly string[]
  readonly appearances: readonly Appearance[]
}

/** Two voices that may be the same, for the reader to say. */
export interface JoinProposal {
  /** Ids of the two voices. */
  readonly voices: readonly [string, string]
  /** 0–1: that they are the same. */
  readonly confidence: number
  /** Why they may be the same, or not: a sentence each, for the reader. */
  readonly reasons: readonly string[]
}

/** What the reader has said of two entities; it wins over what the program thinks, now and later. */
export interface JoinDecision {
  readonly answer: 'same' | 'different' | 'unsure'
  readonly a: Appearance & { readonly kind: EntityKind; readonly name: string }
  readonly b: Appearance & { readonly kind: EntityKind; readonly name: string }
  /** Milliseconds since 1970: of two decisions about the same pair the later counts. */
  readonly decidedAt: number
}

/** How another article gives the same statement. */
export type Difference = 'identical' | 'trimmed' | 'altered' | 'other-speaker'

/** The same statement in another article. */
export interface StatementVariant {
  readonly articleId: string
  readonly statementId: string
  readonly text: string
  readonly difference: Difference
  /** Id of the voice it is given to there, or null. */
  readonly voice: string | null
  readonly speakerText: string | null
}

/** A statement of a voice, once for all the articles that have it. */
export interface StatementAccount {
  /** The article that had it first, or tells it in full where none is dated. */
  readonly articleId: string
  readonly statementId: string
  readonly publishedAt: string | null
  readonly kind: QuoteKind
  readonly text: string
  readonly verb: ReportingVerb | null
  /** In order of their dates; copies of one story count as one. */
  readonly variants: readonly StatementVariant[]
}

/** How articles introduced somebody, and when. */
export interface RoleAccount {
  readonly description: string
  /** ISO 8601 dates of the first and last article with it; null where none is dated. */
  readonly first: string | null
  readonly last: string | null
  readonly articles: number
}

/** Another voice, with the number of statements that tie the two. */
export interface VoiceTie {
  readonly voice: string
  readonly kind: EntityKind
  readonly name: string
  readonly statements: number
}

/** All that the library holds of one voice. */
export interface VoiceAccount {
  readonly voice: Voice
  /** In order of their dates, undated ones last. */
  readonly statements: readonly StatementAccount[]
  /** The earliest first. */
  readonly roles: readonly RoleAccount[]
  /** Whom it speaks about, the most frequent first. */
  readonly speaksAbout: readonly VoiceTie[]
  /** Who speaks about it, the most frequent first. */
  readonly spokenAboutBy: readonly VoiceTie[]
  /** Ids of the articles it appears in, in order of their dates, undated ones last. */
  readonly articles: readonly string[]
  /** How many stories these tell: versions of one story count once. */
  readonly stories: number
  readonly proposals: readonly JoinProposal[]
}
