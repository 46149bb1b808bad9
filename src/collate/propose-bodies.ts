import { type BodyName, isAcronymOf, isLastWordOf, opensWithAllOf, readBodyName } from './body-name'
import { doubtBetween, reasonsFor } from './give-reasons'
import { type Atom, type Doubt, type Form, inOrder, type Occurrence } from './occurrence'
import { type Profile, profileOf } from './profile'

/** What two bodies must share before the reader is asked. */
const ASKS = 0.5
const BASES = { acronym: 0.4, short: 0.25 }
const FAR_MORE = 4
/** A first word that so many bodies begin with ("National") says nothing. */
const MAX_ALIKE = 12

/**
 * Bodies that no article ties together, but whose names would fit and whose company agrees: "IMF" in one article and
 * "International Monetary Fund" in another.
 */
export function proposeBodies(forms: Iterable<Form>): readonly Doubt[] {
  const full = new Map<string, Candidate[]>()
  const short: Candidate[] = []
  for (const form of forms) {
    const first = form.kind === 'organisation' ? inOrder(form.occurrences)[0] : undefined
    if (!first?.atom) continue
    const name = readBodyName(first.entity.name)
    const candidate = { name, atom: first.atom }
    if (name.words.length < 2) short.push(candidate)
    else if (!name.isGeneric)
      for (const key of new Set([...name.initials, name.words[0] ?? '', name.words.at(-1) ?? ''])) {
        const list = full.get(key)
        if (list) list.push(candidate)
        else full.set(key, [candidate])
      }
  }
  const profiles = new Map<Atom, Profile>()
  const profile = (atom: Atom): Profile => {
    const known = profiles.get(atom) ?? profileOf(atom.occurrences)
    profiles.set(atom, known)
    return known
  }
  return short.flatMap(({ name, atom }) => {
    const alike = full.get(name.words[0] ?? '') ?? []
    if (alike.length > MAX_ALIKE) return []
    return alike.flatMap((host) => {
      if (host.atom === atom) return []
      const isAcronym = isAcronymOf(name, host.name)
      const isShort = isAcronym || opensWithAllOf(name, host.name)
      if (!isShort && !(isLastWordOf(name, host.name) && !isFarMore(atom, host.atom))) return []
      if (shareArticle(host.atom.occurrences, atom.occurrences)) return []
      const reasons = reasonsFor(profile(host.atom), profile(atom))
      if (reasons.score < ASKS) return []
      const base = isAcronym ? BASES.acronym : BASES.short
      return [doubtBetween(host.atom, atom, base, reasons)]
    })
  })
}

/** A body's name, and the atom that its first occurrence stands in. */
interface Candidate {
  readonly name: BodyName
  readonly atom: Atom
}

/** What so many more articles call by the one word alone is no short way to say the other: "Twitter" and some "Norland Twitter". */
function isFarMore(short: Atom, full: Atom): boolean {
  return short.occurrences.length > full.occurrences.length * FAR_MORE
}

function shareArticle(a: readonly Occurrence[], b: readonly Occurrence[]): boolean {
  const articles = new Set(a.map(({ article }) => article))
  return b.some(({ article }) => articles.has(article))
}
