import { COMMON_FAMILIES, COMMON_GIVENS } from './known-names'
import { compareOccurrences, type Form, type Occurrence } from './occurrence'
import { contradictInSuffix, middlesAgree, type PersonName } from './person-name'
import { agree, contradicts, excludes, scoreOf } from './agreement'
import { addToProfile, articlesOf, formsOf, type Profile, profileOf, shareArticle } from './profile'
import { fieldsContradict, readDescription } from './read-description'

/** Company or role that bearers of one common name must share to be the same. */
const ENOUGH = 0.6
/** Beyond this many namesakes a new one is compared with the first of them only, so that time stays in bounds. */
const MAX_COMPARED = 25

/**
 * Parts occurrences of one name into those that may be the same: names, roles and company that contradict one another part
 * them, and where the name is common they must share something. Canonical: the order of the list does not matter.
 */
export function clusterNamesakes(
  occurrences: readonly Occurrence[],
  mustAgree: boolean,
): readonly Profile[] {
  const sorted = [...occurrences].sort(compareOccurrences)
  if (!mustAgree && !mayContradict(sorted)) return [profileOf(sorted)]
  const clusters: Profile[] = []
  const undecided: Occurrence[] = []
  for (const occurrence of sorted) {
    const fitting = fits(clusters, occurrence, mustAgree)
    const best = fitting[0]
    if (!best) clusters.push(profileOf([occurrence]))
    else if (best.score >= ENOUGH || (fitting.length === 1 && !mustAgree))
      addToProfile(best.cluster, occurrence)
    else undecided.push(occurrence)
  }
  // Who shows nothing of himself is the one most spoken of.
  for (const occurrence of undecided) {
    const best = fits(clusters, occurrence, mustAgree)
    const most = best.sort(
      (a, b) => b.score - a.score || b.cluster.occurrences.length - a.cluster.occurrences.length,
    )[0]
    if (most) addToProfile(most.cluster, occurrence)
    else clusters.push(profileOf([occurrence]))
  }
  return mergeAgreeing(clusters, mustAgree)
}

/** Is this a name that many people bear, so that the name alone proves nothing? */
export function isCommonName({ given, middles, family }: PersonName): boolean {
  if (!COMMON_FAMILIES.has(family)) return false
  return given === '' || given.length === 1 || (middles.length === 0 && COMMON_GIVENS.has(given))
}

/** A quick look whether anything in the names or descriptions could part them. */
function mayContradict(occurrences: readonly Occurrence[]): boolean {
  const first = occurrences[0]?.form.person
  let seen: ReturnType<typeof readDescription> | null = null
  const addresses = new Set<string>()
  for (const { form, entity } of occurrences) {
    if (first && form.person && !namesAgree(first, form.person)) return true
    for (const description of entity.descriptions) {
      const role = readDescription(description)
      if (role.address) addresses.add(role.address)
      if (seen?.field && role.field && fieldsContradict(seen.field, role.field)) return true
      if (seen?.peoples[0] && role.peoples[0] && seen.peoples[0] !== role.peoples[0]) return true
      if (!seen || (!seen.field && role.field)) seen = role
    }
  }
  return addresses.size > 1
}

function namesAgree(a: PersonName, b: PersonName): boolean {
  return !contradictInSuffix(a, b) && middlesAgree(a.middles, b.middles)
}

interface Fit {
  readonly cluster: Profile
  readonly score: number
}

/** The clusters that may take the occurrence in, the best first. */
function fits(clusters: readonly Profile[], occurrence: Occurrence, mustAgree: boolean): Fit[] {
  const found: Fit[] = []
  for (const cluster of clusters.slice(0, MAX_COMPARED)) {
    if (articlesOf(cluster).has(occurrence.article.id)) continue
    if (!formsAgree(formsOf(cluster), [occurrence.form])) continue
    const score = scoreOf(cluster, occurrence)
    if (mustAgree && score < ENOUGH) continue
    if (contradicts(cluster, occurrence, score)) continue
    found.push({ cluster, score })
  }
  return found.sort((a, b) => b.score - a.score)
}

function formsAgree(forms: Iterable<Form>, others: Iterable<Form>): boolean {
  for (const { person } of forms)
    for (const other of others)
      if (person && other.person && !namesAgree(person, other.person)) return false
  return true
}

/** How much speaks for the two; null where they must stay apart. */
function fitOf(a: Profile, b: Profile): number | null {
  if (!formsAgree(formsOf(a), formsOf(b))) return null
  if (shareArticle(a, b)) return null
  const { score } = agree(a, b)
  return excludes(a, b, score) ? null : score
}

/** Clusters that turned out to share enough, once all was known of them, become one. */
function mergeAgreeing(clusters: readonly Profile[], mustAgree: boolean): readonly Profile[] {
  const rest = [...clusters]
  for (let i = 0; i < Math.min(rest.length, MAX_COMPARED); i++)
    for (let j = i + 1; j < Math.min(rest.length, MAX_COMPARED); j++) {
      const [a, b] = [rest[i], rest[j]]
      const score = a && b ? fitOf(a, b) : null
      if (!a || !b || score === null || score < (mustAgree ? ENOUGH : 0)) continue
      rest[i] = profileOf([...a.occurrences, ...b.occurrences].sort(compareOccurrences))
      rest.splice(j, 1)
      j = i
    }
  return rest
}
