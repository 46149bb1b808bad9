import { clusterNamesakes } from './cluster-namesakes'
import { doubtBetween, reasonsFor } from './give-reasons'
import {
  type Atom,
  type Doubt,
  type Form,
  inOrder,
  type Occurrence,
  type Resolution,
} from './occurrence'
import { agree, scoreOf } from './agreement'
import { articlesOf, type Profile, profileOf } from './profile'

/** What a short form must share with one of several bodies it may stand for. */
const JOINS = 0.8
const LEAD = 1.6
/** A body of which nearly all articles that explain the short form speak needs no further proof. */
const MOSTLY = 0.9
/** What a place without coordinates and a body of the same single word must share before they are the same. */
const SAME_NAME = 0.8
const ASKS = 0.3
const MIN_LETTERS = 4
/** A short name that so many times more articles have alone than explain it is a name of its own. */
const FAR_MORE = 4
/** How likely one of several meanings of a short form is before company is looked at. */
const BASE = 0.3

/** A short form and what articles say it stands for, with the number of such articles. */
export type Hosts = ReadonlyMap<Form, number>

/**
 * Organisations and places that articles tie together by names: who is the same, and who may be.
 * @param forms all of one block; those without occurrences tie others together
 */
export function resolveBodies(forms: readonly Form[], hostsOf: (form: Form) => Hosts): Resolution {
  const only = forms[0]
  if (forms.length === 1 && only && only.seat !== 'unknown')
    return {
      atoms: only.occurrences.size ? [atomOf(only.occurrences)] : [],
      byCompany: false,
      doubts: () => [],
    }
  const group = new Map<Form, Form>()
  const rootOf = (form: Form): Form => {
    let root = form
    for (let next = group.get(root); next; next = group.get(root)) root = next
    return root
  }
  const placed: Placed = new Set(forms.flatMap(placeKey))
  // The fullest names first, so that what a short form stands for is settled before it.
  const sorted = [...forms].sort(
    (a, b) =>
      b.key.length - a.key.length ||
      Number(a.kind === 'place') - Number(b.kind === 'place') ||
      (a.key < b.key ? -1 : 1),
  )
  const torn: { form: Form; roots: Form[] }[] = []
  for (const form of sorted) {
    if (form.seat === 'unknown') {
      const seats = [...hostsOf(form).keys()].sort((a, b) => (a.key < b.key ? -1 : 1))
      torn.push({ form, roots: [form, ...seats] })
      continue
    }
    const support = new Map<Form, number>()
    let all = 0
    for (const [host, articles] of hostsOf(form)) {
      if (!isWorthJoining(form, host, articles, placed)) continue
      const root = rootOf(host)
      support.set(root, (support.get(root) ?? 0) + articles)
      all += articles
    }
    const roots = [...support].sort(([f, x], [g, y]) => y - x || (f.key < g.key ? -1 : 1))
    const first = roots[0]
    if (!first) continue
    if (roots.length === 1 || first[1] >= all * MOSTLY) {
      if (first[0] !== rootOf(form)) group.set(rootOf(form), first[0])
    } else torn.push({ form, roots: roots.map(([root]) => root) })
  }
  return share(sorted, torn, rootOf)
}

/** Articles that name both, as two, speak against what others say; a place and a body of one name must show that they are one. */
function isWorthJoining(form: Form, host: Form, articles: number, placed: Placed): boolean {
  if (form.body === host.body) {
    if ([...form.occurrences].some(({ entity }) => entity.place)) return false
    // "Va." the state and "VA" the office: letters alone are no name.
    if (form.body !== null && form.body.length < MIN_LETTERS) return false
    if (!form.occurrences.size || !host.occurrences.size) return false
    if ([...form.occurrences].some(({ entity }) => entity.name.includes(' '))) return true
    return (
      agree(profileOf(inOrder(form.occurrences)), profileOf(inOrder(host.occurrences))).score >=
      SAME_NAME
    )
  }
  const opens = form.body !== null && (host.body?.startsWith(form.body) ?? false)
  if (opens && isMoreThanHost(form, host, articles, placed)) return false
  let apart = 0
  for (const { article } of form.occurrences)
    if (article.occurrences.some((other) => other.form === host)) apart++
  return apart <= articles
}

/** Keys of names that are places as well. */
type Placed = ReadonlySet<string | null>

function placeKey({ kind, body, occurrences }: Form): readonly (string | null)[] {
  return kind === 'place' && occurrences.size ? [body] : []
}

/**
 * "Norland" is more than "Norland USA" or "Norland Hotel Association" where few of the articles that have it say so, or where it is
 * a place as well; then the two must share company.
 */
function isMoreThanHost(form: Form, host: Form, articles: number, placed: Placed): boolean {
  const times = form.occurrences.size
  if (!times || (times <= articles * 2 && !placed.has(form.body))) return false
  if (times > articles * FAR_MORE) return true
  const own = profileOf(inOrder(form.occurrences))
  return agree(own, profileOf(inOrder(host.occurrences))).score < JOINS
}

/**
 * Gives occurrences of short forms with several meanings to the one their company speaks for, and makes the atoms. What is left
 * of a body that every country has is parted like namesakes: the name alone does not say that two articles mean one parliament.
 */
function share(
  forms: readonly Form[],
  torn: readonly { form: Form; roots: readonly Form[] }[],
  rootOf: (form: Form) => Form,
): Resolution {
  const tornForms = new Set(torn.map(({ form }) => form))
  const members = new Map<Form, Occurrence[]>()
  for (const form of forms) {
    if (tornForms.has(form)) continue
    const list = members.get(rootOf(form)) ?? []
    list.push(...form.occurrences)
    members.set(rootOf(form), list)
  }
  const profiles = new Map([...members].map(([root, list]) => [root, profileOf(inOrder(list))]))
  /** What is given to a host does not speak for giving it more. */
  const shares = new Map<Profile, Occurrence[]>()
  const rests: { rest: Occurrence[]; hosts: Profile[] }[] = []
  for (const { form, roots } of torn) {
    const hosts = roots.flatMap((root) => profiles.get(rootOf(root)) ?? [])
    const rest: Occurrence[] = []
    for (const occurrence of inOrder(form.occurrences)) {
      const host = bestHost(hosts, occurrence)
      if (host) shares.set(host, [...(shares.get(host) ?? []), occurrence])
      else rest.push(occurrence)
    }
    const parts = form.seat === 'unknown' ? clusterNamesakes(rest, true) : [profileOf(rest)]
    for (const { occurrences } of parts)
      if (occurrences.length) rests.push({ rest: occurrences, hosts })
  }
  const atoms = new Map<Profile, Atom>()
  for (const profile of profiles.values())
    if (profile.occurrences.length || shares.has(profile))
      atoms.set(profile, atomOf([...profile.occurrences, ...(shares.get(profile) ?? [])]))
  const open = rests.map(({ rest, hosts }) => ({
    atom: atomOf(rest),
    hosts: hosts.flatMap((host) => atoms.get(host) ?? []),
  }))
  return {
    atoms: [...atoms.values(), ...open.map(({ atom }) => atom)],
    byCompany: true,
    doubts: () => open.flatMap(({ atom, hosts }) => findDoubts(atom, hosts)),
  }
}

function bestHost(hosts: readonly Profile[], occurrence: Occurrence): Profile | null {
  const fits = hosts
    .filter((host) => !articlesOf(host).has(occurrence.article.id))
    .map((host) => ({ host, score: scoreOf(host, occurrence) }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = fits
  if (!best || best.score < JOINS) return null
  return second && best.score < second.score * LEAD ? null : best.host
}

function findDoubts(rest: Atom, hosts: readonly Atom[]): readonly Doubt[] {
  const own = profileOf(rest.occurrences)
  return hosts.flatMap((host) => {
    const reasons = reasonsFor(profileOf(host.occurrences), own)
    return reasons.score >= ASKS ? [doubtBetween(host, rest, BASE, reasons)] : []
  })
}

/** The kind is the one that most occurrences have, for the engine may waver. */
function atomOf(occurrences: Iterable<Occurrence>): Atom {
  const sorted = inOrder(occurrences)
  const places = sorted.filter(({ form }) => form.kind === 'place').length
  return { kind: places * 2 > sorted.length ? 'place' : 'organisation', occurrences: sorted }
}
