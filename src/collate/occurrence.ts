import type { EntityDigest } from '../model/digest'
import type { EntityKind } from '../model/entity'
import type { PersonName } from './person-name'

/** An article as the voice book keeps it. */
export interface ArticleRow {
  readonly id: string
  /** ISO 8601, or null. */
  readonly date: string | null
  /** Sorts articles by date, then by id; undated ones last. */
  readonly rank: string
  /** As year, month and day in one number, so that most are sorted by it; NaN where the date is no such date. */
  readonly day: number
  readonly occurrences: readonly Occurrence[]
  /** Who appears in it, each once, in the order of its entities. */
  readonly mates: readonly Mate[]
  /** Id of the story it tells in the same words as others; its own id where it stands alone. */
  story: string
}

/** One entity of one article. */
export interface Occurrence {
  readonly article: ArticleRow
  readonly entity: EntityDigest
  readonly form: Form
  /** Set by the last resolution of its block. */
  atom: Atom | null
  /** Set when decisions have been applied. */
  node: VoiceNode | null
  /** Id of the voice that it was last told to have; null where none was told. */
  told: string | null
}

/** One way to write a name: what all entities share that are written with the same folded words. */
export interface Form {
  readonly key: string
  readonly kind: EntityKind
  /** Persons only. */
  readonly person: PersonName | null
  /** Organisations and places only: `key` of their names. */
  readonly body: string | null
  /** Of a body that every country has, whether its articles show which country's it is; null for all others. */
  readonly seat: 'known' | 'unknown' | null
  /** As others see it that appear beside it. */
  readonly mate: Mate
  readonly occurrences: Set<Occurrence>
}

/** Somebody as company: those who appear in the same article tell namesakes apart. */
export interface Mate {
  readonly key: string
  /** How much it tells to share this one: a person much, a country next to nothing. */
  readonly weight: number
  /** Number of articles it appears in. */
  articles: number
  /** In so many articles that sharing it tells little. */
  common: boolean
}

/** Occurrences that the program takes for the same; the reader's decisions join and part them further. */
export interface Atom {
  readonly kind: EntityKind
  /** By article rank, then entity id. Never empty. */
  readonly occurrences: readonly Occurrence[]
}

/** One voice while the book is at work. */
export interface VoiceNode {
  readonly kind: EntityKind
  readonly name: string
  /** Its id but for a number. */
  readonly base: string
  readonly occurrences: readonly Occurrence[]
  id: string
}

/** Two atoms that may be the same. */
export interface Doubt {
  readonly a: Atom
  readonly b: Atom
  readonly confidence: number
  readonly reasons: readonly string[]
}

/** What one block of names comes to. */
export interface Resolution {
  readonly atoms: readonly Atom[]
  /** Whether company had a part in it, so that it must be done anew when more is known of who is everywhere. */
  readonly byCompany: boolean
  /** Reckoned when asked for: most blocks change many times before a reader looks. */
  readonly doubts: () => readonly Doubt[]
}

/** The order of occurrences everywhere: by date, article and entity, never by when they were put in. */
export function compareOccurrences(a: Occurrence, b: Occurrence): number {
  const [x, y] = [a.article, b.article]
  if (x !== y) return x.day - y.day || (x.rank < y.rank ? -1 : 1)
  return a.entity.id < b.entity.id ? -1 : a.entity.id > b.entity.id ? 1 : 0
}

/** All of them in order. */
export function inOrder(occurrences: Iterable<Occurrence>): Occurrence[] {
  return [...occurrences].sort(compareOccurrences)
}

/** An ISO 8601 date as one number for `ArticleRow.day`; null sorts last. */
export function dayOf(date: string | null): number {
  if (date === null) return UNDATED
  return /^\d{4}-\d\d-\d\d/.test(date) ? Number(date.slice(0, 10).replaceAll('-', '')) : NaN
}

/** As "9999", which stands in the rank of the undated. */
const UNDATED = 9999_00_00
