import type { QuoteKind } from './quote'

/** What the library can be narrowed down by. `speaker`, `person`, `organisation` and `place` hold ids of voices. */
export const FACETS = [
  'publisher',
  'year',
  'speaker',
  'person',
  'organisation',
  'place',
  'kind',
] as const

export type Facet = (typeof FACETS)[number]

/** The values of one facet that are asked for (any of them will do) and those that are not wanted. */
export interface FacetChoice {
  readonly only: readonly string[]
  readonly not: readonly string[]
}

/** One question to the library. Everything in it stands in the URL. */
export interface LibraryQuery {
  /** As typed: words, "phrases", -not, prefix*, speaker: about: publisher: before: after: kind: */
  readonly words: string
  /** Where the words are looked for. */
  readonly within: 'everything' | 'said'
  readonly show: 'articles' | 'statements'
  readonly sort: 'best' | 'newest' | 'oldest'
  /** A facet without a choice is left out. */
  readonly facets: Readonly<Partial<Record<Facet, FacetChoice>>>
}

/** A value of a facet, with the number of results that choosing it would leave. */
export interface FacetValue {
  /** As it stands in the query. */
  readonly value: string
  /** As the reader sees it. */
  readonly label: string
  /** Articles, or statements where these are shown. */
  readonly count: number
}

/** A stretch of words around a hit; `marks` are spans of `text`. */
export interface Snippet {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

export interface ArticleHit {
  readonly articleId: string
  /** Null where no words were asked for. */
  readonly snippet: Snippet | null
}

export interface StatementHit {
  readonly articleId: string
  readonly statementId: string
  readonly kind: QuoteKind
  /** Id of the voice who says it, or null. */
  readonly voice: string | null
  readonly speakerText: string | null
  readonly snippet: Snippet
}

/** What a question brings. */
export interface LibraryAnswer {
  /** How many articles or statements there are. */
  readonly total: number
  /** The stretch of results that was asked for, in order. */
  readonly hits: readonly (ArticleHit | StatementHit)[]
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>
  /** Parts of the question that could not be understood, as a sentence for the reader each. */
  readonly problems: readonly string[]
}

/** Which of the results of a question are wanted, from 0. */
export interface Stretch {
  readonly offset: number
  readonly limit: number
}
