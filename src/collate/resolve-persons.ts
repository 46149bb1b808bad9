import { clusterNamesakes, isCommonName } from './cluster-namesakes'
import { doubtBetween, reasonsFor } from './give-reasons'
import { type Atom, type Doubt, inOrder, type Occurrence, type Resolution } from './occurrence'
import { type PersonName, relatePersonNames } from './person-name'
import { agree, contradiction, contradicts, scoreOf } from './agreement'
import { addToProfile, articlesOf, type Profile, profileOf, shareArticle } from './profile'

/** What must speak for it before a family name alone is taken for one of its bearers. */
const JOINS = 1
/** Of somebody whom so many articles name in full less must speak, if no rival comes near. */
const MANY = 8
const JOINS_KNOWN = 0.4
const FAR_LEAD = 3
/** And before "Bill" is taken for a "William" of the same family, or "J." for a "Jacob". */
const JOINS_GIVEN = 0.6
/** By how much the best bearer must lead the second. */
const LEAD = 1.6
/** What must speak for it before the reader is asked. */
const ASKS = 0.3
/** Whose a family name is, is asked of so many. */
const MAX_BEARERS = 2
/** Of one name, so many bearers are compared with each other; lists of namesakes beyond that are not for a reader to go through. */
const MAX_COMPARED = 25

/** The persons of one family name: who is the same, and who may be. */
export function resolvePersons(occurrences: readonly Occurrence[]): Resolution {
  const groups = new Map<string, Occurrence[]>()
  for (const occurrence of occurrences) {
    const given = nameOf(occurrence).given
    const group = groups.get(given)
    if (group) group.push(occurrence)
    else groups.set(given, [occurrence])
  }
  const alone = groups.get('') ?? []
  groups.delete('')
  // Initials come last: they are taken for a name, never a name for them.
  const givens = [...groups.keys()].sort(
    (a, b) => Number(a.length === 1) - Number(b.length === 1) || (a < b ? -1 : 1),
  )
  let bearers: Profile[] = []
  for (const given of givens) {
    const group = groups.get(given) ?? []
    const namesakes = clusterNamesakes(
      group,
      group.every((one) => isCommonName(nameOf(one))),
    )
    for (const cluster of namesakes) bearers = takeIn(bearers, cluster)
  }
  const left = alone.length ? giveToBearers(alone, bearers) : []
  const named = bearers.map(atomOf)
  const short = left.map(atomOf)
  const byCompany = named.length + short.length > 1 || occurrences.length > named.length
  return { atoms: [...named, ...short], byCompany, doubts: () => findDoubts(named, short) }
}

function nameOf(occurrence: Occurrence): PersonName {
  return occurrence.form.person ?? { given: '', middles: [], family: '', suffix: '' }
}

function atomOf(profile: Profile): Atom {
  return { kind: 'person', occurrences: inOrder(profile.occurrences) }
}

/** Adds the cluster to the one bearer that its nickname, initial or last names lead to, else beside them. */
function takeIn(bearers: readonly Profile[], cluster: Profile): Profile[] {
  const hosts = bearers.filter((bearer) => mayBeGiven(bearer, cluster))
  const host = bestHost(hosts, cluster, JOINS_GIVEN)
  if (!host) return [...bearers, cluster]
  for (const occurrence of cluster.occurrences) addToProfile(host, occurrence)
  return [...bearers]
}

function mayBeGiven(a: Profile, b: Profile): boolean {
  const [one, other] = [a.occurrences[0], b.occurrences[0]]
  if (!one || !other) return false
  const relation = relatePersonNames(nameOf(one), nameOf(other))
  return relation === 'nickname' || relation === 'initial' || relation === 'tail'
}

/** The host that clearly fits best; null where none does, or two do. */
function bestHost(hosts: readonly Profile[], own: Profile, enough: number): Profile | null {
  const fits = hosts
    .filter((host) => !shareArticle(host, own) && contradiction(host, own) === null)
    .map((host) => ({ host, score: agree(host, own).score }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = fits
  if (!best || best.score < enough) return null
  return second && best.score < second.score * LEAD ? null : best.host
}

/** The bearer that one occurrence of the family name clearly means; null where none is, or two are. */
function bearerOf(bearers: readonly Profile[], occurrence: Occurrence): Profile | null {
  let best: Profile | null = null
  let score = 0
  let first = 0
  let second = 0
  for (const bearer of bearers) {
    const fit = scoreOf(bearer, occurrence)
    const weight = fit * prominence(bearer)
    if (weight <= second || articlesOf(bearer).has(occurrence.article.id)) continue
    if (contradicts(bearer, occurrence, fit)) continue
    if (weight > first) {
      second = first
      ;[best, score, first] = [bearer, fit, weight]
    } else second = weight
  }
  if (best && articlesOf(best).size >= MANY && score >= JOINS_KNOWN && first >= second * FAR_LEAD)
    return best
  return score >= JOINS && first >= second * LEAD ? best : null
}

/** Whom many articles name in full is the likelier to be meant by the family name. */
function prominence(bearer: Profile): number {
  return 1 + Math.log2(articlesOf(bearer).size) / 2
}

/** Gives family names that stand alone to their bearers, one article at a time; what is left is parted like namesakes. */
function giveToBearers(alone: readonly Occurrence[], bearers: readonly Profile[]): Profile[] {
  const left: Occurrence[] = []
  const given: [Profile, Occurrence][] = []
  for (const occurrence of inOrder(alone)) {
    const host = bearerOf(bearers, occurrence)
    if (host) given.push([host, occurrence])
    else left.push(occurrence)
  }
  for (const [host, occurrence] of given) addToProfile(host, occurrence)
  const first = left[0]
  if (!first) return []
  return [...clusterNamesakes(left, bearers.length > 0 || isCommonName(nameOf(first)))]
}

function findDoubts(named: readonly Atom[], short: readonly Atom[]): readonly Doubt[] {
  if (named.length + short.length < 2) return []
  const doubts: Doubt[] = []
  const compared = named.slice(0, MAX_COMPARED).map(knowAtom)
  const left = short.slice(0, MAX_COMPARED).map(knowAtom)
  const ask = (a: Known, b: Known, base: number) =>
    doubts.push(doubtBetween(a.atom, b.atom, base, reasonsFor(a.profile, b.profile)))
  compared.forEach((a, i) => {
    for (const b of compared.slice(i + 1)) {
      const base = likeness(a.profile, b.profile)
      if (base !== null && !shareArticle(a.profile, b.profile)) ask(a, b, base)
    }
  })
  for (const b of left) for (const a of likeliestBearers(compared, b)) ask(a, b, FAMILY_ONLY)
  return doubts
}

/** Those whom a family name alone may mean: they share something with it, and a good deal if there are several or many bear it. */
function likeliestBearers(named: readonly Known[], short: Known): readonly Known[] {
  const first = short.profile.occurrences[0]
  const isClear = named.length === 1 && first !== undefined && !isCommonName(nameOf(first))
  return named
    .map((bearer) => ({ bearer, score: agree(bearer.profile, short.profile).score }))
    .filter(({ score }) => score > 0 && (isClear || score >= ASKS))
    .filter(({ bearer: { profile } }) => !shareArticle(profile, short.profile))
    .filter(({ bearer: { profile } }) => contradiction(profile, short.profile) === null)
    .sort((a, b) => b.score * prominence(b.bearer.profile) - a.score * prominence(a.bearer.profile))
    .slice(0, MAX_BEARERS)
    .map(({ bearer }) => bearer)
}

interface Known {
  readonly atom: Atom
  readonly profile: Profile
}

function knowAtom(atom: Atom): Known {
  return { atom, profile: profileOf(atom.occurrences) }
}

const FAMILY_ONLY = 0.25
const BASES = { nickname: 0.45, initial: 0.35, tail: 0.4, spelling: 0.35, same: 0.3, within: 0.3 }

/** How likely two bearers with names so alike are the same before anything else is known; null where they are not alike. */
function likeness(a: Profile, b: Profile): number | null {
  const [one, other] = [a.occurrences[0], b.occurrences[0]]
  if (!one || !other) return null
  const relation = relatePersonNames(nameOf(one), nameOf(other))
  if (relation === 'differ' || relation === 'family') return null
  if (contradiction(a, b) !== null) return null
  const weak = relation === 'spelling' || relation === 'initial'
  if (weak && agree(a, b).score < ASKS) return null
  return BASES[relation]
}
