import type { Span } from './span'

export type EntityKind = 'person' | 'organisation' | 'place'

/** "Jacob Zuma" is a name, "the president" a nominal, "he" a pronoun. */
export type MentionForm = 'name' | 'nominal' | 'pronoun'

/** One place in the text that means an entity. */
export interface Mention extends Span {
  readonly form: MentionForm
  /** 0–1: that it is a mention of this entity. */
  readonly confidence: number
}

/** WGS 84 degrees and an ISO 3166-1 alpha-2 country code. */
export interface PlaceFacts {
  readonly lat: number
  readonly lon: number
  readonly country: string
}

/** A person, organisation or place that the article names at least once. */
export interface Entity {
  /** Unique in its analysis and made from the name (`jacob-zuma`), so that links outlive an engine. */
  readonly id: string
  readonly kind: EntityKind
  /** The fullest name the article uses, without titles. */
  readonly name: string
  /** Other names found in the article, without titles. */
  readonly aliases: readonly string[]
  /** How the article introduces them ("South African President"), titles among it. */
  readonly descriptions: readonly string[]
  /** 0–1: that this is a name of this kind. */
  readonly confidence: number
  /** Kind `place` only; null where unknown. */
  readonly place: PlaceFacts | null
  /** In text order; never empty. */
  readonly mentions: readonly Mention[]
}
