import type { PlaceFacts } from '../../model/entity'

/** A country or city that the gazetteer knows. */
export interface KnownPlace extends PlaceFacts {
  readonly type: 'country' | 'city'
  /** The usual English name; other names of a country ("Great Britain") lead to the same place. */
  readonly name: string
  /** Inhabitants, rounded; 0 for a country. */
  readonly population: number
}

/** How a word is used as a person's name, as bits that add up. */
export const NAME_USE = { given: 1, surname: 2, female: 4, male: 8 } as const

/** Names and words from public lists, to look up by their exact spelling. */
export interface Gazetteer {
  readonly places: ReadonlyMap<string, KnownPlace>
  /** Bits of `NAME_USE` by word, with a capital. */
  readonly personNames: ReadonlyMap<string, number>
  /** Common English words in small letters. */
  readonly commonWords: ReadonlySet<string>
}
