import { allLocales } from '@faker-js/faker'
import { NAME_USE } from '../analysis/models/gazetteer'
import { withoutAccents } from './gazetteer-places'

/** One word that people are called by, with bits of `NAME_USE`. */
export type PersonRow = readonly [word: string, use: number]

/** One capitalised word in Latin letters; a part after a hyphen may be there. */
const NAME_WORD = /^\p{Lu}\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)*$|^(?:Mc|Mac|O['’])\p{Lu}\p{Ll}+$/u
const MIN_LETTERS = 3

/** Every personal name in faker's lists of all languages, with and without its accents, in code-point order. */
export function gazetteerPersons(): readonly PersonRow[] {
  const uses = new Map<string, number>()
  const add = (names: readonly string[] | undefined, use: number) => {
    for (const name of names ?? []) {
      if (typeof name !== 'string' || name.length < MIN_LETTERS || !NAME_WORD.test(name)) continue
      for (const spelling of new Set([name, withoutAccents(name)]))
        uses.set(spelling, (uses.get(spelling) ?? 0) | use)
    }
  }
  for (const locale of Object.values(allLocales)) {
    const { first_name: first, last_name: last } = locale.person ?? {}
    if (!first || !last) continue
    add(first.generic, NAME_USE.given)
    add(first.female, NAME_USE.given | NAME_USE.female)
    add(first.male, NAME_USE.given | NAME_USE.male)
    add(last.generic, NAME_USE.surname)
    add(last.female, NAME_USE.surname)
    add(last.male, NAME_USE.surname)
  }
  return [...uses].sort(([a], [b]) => (a < b ? -1 : 1))
}
