import type { EntityKind, MentionForm } from '../../src/model/entity'
import type { QuoteKind } from '../../src/model/quote'
import type { Span } from '../../src/model/span'

/** A span with the words it points at, so that a diff of expectations can be read. */
export interface WordSpan extends Span {
  readonly text: string
}

export interface ExpectedMention extends WordSpan {
  readonly form: MentionForm
}

export interface ExpectedEntity {
  readonly id: string
  readonly kind: EntityKind
  /** The fullest name the article uses, without titles. */
  readonly name: string
  readonly mentions: readonly ExpectedMention[]
}

export interface ExpectedQuote {
  readonly kind: QuoteKind
  readonly content: readonly WordSpan[]
  readonly cue: WordSpan | null
  readonly source: WordSpan | null
  /** Id of the entity who speaks, or null. */
  readonly speaker: string | null
  /** Ids of further entities who say it too. */
  readonly speakerAlso: readonly string[]
  /** The entity's name, else the source's words, else null. */
  readonly speakerText: string | null
  /** A borderline statement: neither asked for nor counted against the engine. */
  readonly doubtful: boolean
}

/** What a person found in one article by the conventions of the analysis record; see `tests/fixtures/README.md`. */
export interface ExpectedFindings {
  readonly language: string
  /** In the order in which the marked article declares them. */
  readonly entities: readonly ExpectedEntity[]
  /** In the order of their content. */
  readonly quotes: readonly ExpectedQuote[]
}
