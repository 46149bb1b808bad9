import type { EntityKind } from '../model/entity'
import type { QuoteKind } from '../model/quote'
import type { WordIndex } from './word-index'

/** Kinds of statements and of entities are kept as their places in these lists. */
export const KINDS: readonly QuoteKind[] = ['direct', 'indirect', 'mixed']
export const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organisation', 'place']

/** Strings that may be made only when they are asked for. */
export interface StringList {
  readonly at: (index: number) => string | undefined
}

/** For each row a list of numbers: those between the end of the row before and its own. */
export interface NumberLists {
  readonly ends: ArrayLike<number>
  readonly values: ArrayLike<number>
}

/** Where words are looked for: in titles and texts, in statements, in names, and in the words for those who have none. */
export type Place = 'articles' | 'statements' | 'entities' | 'sources'

/**
 * Some hundred articles with all that search needs of them: columns of their rows, entities and
 * statements, each kind numbered from 0 through all the articles, and where their words stand.
 */
export interface Segment {
  readonly articleIds: readonly string[]
  /** What each article was when it was taken in. */
  readonly stamps: readonly string[]
  /** Empty where unknown. */
  readonly publishers: readonly string[]
  /** Numbers like 20110704; 0 where unknown. */
  readonly days: ArrayLike<number>
  readonly texts: StringList
  /** For each article, where its entities and its statements end. */
  readonly entityEnds: ArrayLike<number>
  readonly statementEnds: ArrayLike<number>
  readonly entityIds: StringList
  readonly entityKinds: ArrayLike<number>
  readonly statementIds: StringList
  readonly statementKinds: ArrayLike<number>
  readonly statementTexts: StringList
  /** The speaker's name, else the source's words; empty where nobody is named. */
  readonly speakerTexts: StringList
  /** For each statement the entities who say it, the speaker first, and those it mentions. */
  readonly speakers: NumberLists
  readonly about: NumberLists
  readonly words: Readonly<Record<Place, WordIndex>>
}

/** The first and the last but one of the numbers that belong to a row. */
export function rangeOf(
  ends: ArrayLike<number>,
  row: number,
): readonly [start: number, end: number] {
  return [ends[row - 1] ?? 0, ends[row] ?? 0]
}
