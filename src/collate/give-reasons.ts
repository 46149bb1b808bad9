import type { Atom, Doubt, Mate } from './occurrence'
import { agree, contradiction, weightOf } from './agreement'
import { type Profile } from './profile'
import { relatePersonNames } from './person-name'
import { isAcronymOf, readBodyName } from './body-name'

/** More names than these in one sentence nobody reads. */
const MAX_NAMED = 3
/** What each further piece of evidence leaves of the doubt. */
const PER_SCORE = 0.6
const MAX_CONFIDENCE = 0.9

/** A doubt whose confidence grows with what speaks for it. `base` is 0–1, before company and roles are looked at. */
export function doubtBetween(
  a: Atom,
  b: Atom,
  base: number,
  { reasons, score, against }: Reasons,
): Doubt {
  const grown = 1 - (1 - base) * PER_SCORE ** score
  const confidence = Math.min(MAX_CONFIDENCE, against ? base / 2 : grown)
  return { a, b, confidence: Math.round(confidence * 100) / 100, reasons }
}

/** Sentences for the reader, and what they weigh together. */
export interface Reasons {
  readonly reasons: readonly string[]
  readonly score: number
  readonly against: boolean
}

/** Why two groups of one name may be the same, or not. */
export function reasonsFor(a: Profile, b: Profile): Reasons {
  const { score, mates, roles, sameStory } = agree(a, b)
  const against = contradiction(a, b)
  const reasons = [compareNames(nameIn(a), nameIn(b), a, b)]
  if (sameStory) reasons.push('Both appear in versions of one story.')
  if (roles.length) reasons.push(`Both are called “${roles.slice(0, MAX_NAMED).join('”, “')}”.`)
  const telling = mates.filter((mate) => weightOf(mate) >= TELLING)
  const shown = (telling.length ? telling : mates)
    .slice(0, MAX_NAMED)
    .map((mate) => nameOfMate(a, mate))
  reasons.push(
    shown.length ? `Both appear beside ${inWords(shown)}.` : 'Nobody appears beside both of them.',
  )
  if (against) reasons.push(against)
  return { reasons, score, against: against !== null }
}

/** Company below this weight is a country or a body that everybody appears beside. */
const TELLING = 0.3

/** As the first article calls it that has it. */
function nameOfMate({ occurrences }: Profile, mate: Mate): string {
  for (const { article } of occurrences)
    for (const other of article.occurrences) if (other.form.mate === mate) return other.entity.name
  return mate.key
}

function nameIn(profile: Profile): string {
  return profile.occurrences[0]?.entity.name ?? ''
}

function compareNames(a: string, b: string, x: Profile, y: Profile): string {
  const [one, other] = [x.occurrences[0]?.form, y.occurrences[0]?.form]
  if (one?.person && other?.person)
    switch (relatePersonNames(one.person, other.person)) {
      case 'nickname':
        return `“${a}” and “${b}” are forms of one given name with the same family name.`
      case 'initial':
        return `“${a}” and “${b}” have the same initial and family name.`
      case 'family':
        return one.person.given
          ? `“${b}” is the family name of “${a}”.`
          : `“${a}” is the family name of “${b}”.`
      case 'tail':
      case 'within':
        return `One of “${a}” and “${b}” is part of the other.`
      case 'spelling':
        return `“${a}” and “${b}” differ by one letter.`
    }
  if (one?.body && other?.body) {
    const [first, second] = [readBodyName(a), readBodyName(b)]
    if (isAcronymOf(first, second)) return `“${a}” may stand for “${b}”.`
    if (isAcronymOf(second, first)) return `“${b}” may stand for “${a}”.`
    if (one.body !== other.body) return `One of “${a}” and “${b}” is how the other begins or ends.`
  }
  return a === b ? `Both are called “${a}”.` : `“${a}” and “${b}” are the same name.`
}

function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last
}
