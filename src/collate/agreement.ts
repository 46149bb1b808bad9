import type { Mate, Occurrence } from './occurrence'
import { companyOf, type Profile, readRoles, type Roles, rolesOf, storiesOf } from './profile'
import { fieldsContradict } from './read-description'

/** What is left of the weight of those who are in a good part of the library. */
const COMMON = 0.15

/** How much it tells that this one appears beside both. */
export function weightOf({ weight, common }: Mate): number {
  return common ? weight * COMMON : weight
}

/** What speaks for two groups being the same. */
export interface Agreement {
  /** 0 is nothing; about 1 is one person beside both, or the same role. */
  readonly score: number
  /** Those beside both, the weightiest first. */
  readonly mates: readonly Mate[]
  readonly roles: readonly string[]
  readonly sameStory: boolean
}

/** Roles that so many have that sharing one tells little. */
const COMMON_ROLES = new Set(
  'minister mp spokesman spokeswoman analyst economist director manager chairman executive president professor leader secretary officer chief player actor judge lawyer member official'.split(
    ' ',
  ),
)
const ROLE = 0.7
const COMMON_ROLE = 0.35
const PEOPLE = 0.2
const SAME_STORY = 3
/** Shared company that outweighs roles which disagree: the footballer who became a minister keeps his family and party. */
const OUTWEIGHS = 1.5
/** Shared roles beyond this add nothing. */
const MAX_ROLES = 1.2

/** The score of `agree` for a profile and one occurrence, without making a profile of that. */
export function scoreOf(profile: Profile, occurrence: Occurrence): number {
  const { article, entity, form } = occurrence
  let score = storiesOf(profile).has(article.story) ? SAME_STORY : 0
  const { mates, counted } = companyOf(profile)
  for (const mate of article.mates) {
    if (mate === form.mate) continue
    const times = mates.get(mate)
    if (times !== undefined) score += weightOf(mate) * Math.sqrt(times / counted)
  }
  if (!entity.descriptions.length || !rolesOf(profile).words.size) return score
  return score + scoreRoles(rolesOf(profile), readRoles([occurrence])).score
}

/** Does what an article calls them contradict what is known of the others, in spite of what speaks for it? */
export function contradicts(profile: Profile, occurrence: Occurrence, score: number): boolean {
  if (!occurrence.entity.descriptions.length) return false
  return rolesExclude(rolesOf(profile), readRoles([occurrence]), score)
}

function scoreRoles(a: Roles, b: Roles): { roles: readonly string[]; score: number } {
  const roles = [...a.words].filter((word) => b.words.has(word)).sort()
  const sum = roles.reduce((all, word) => all + (COMMON_ROLES.has(word) ? COMMON_ROLE : ROLE), 0)
  const people = [...a.peoples].some((one) => b.peoples.has(one)) ? PEOPLE : 0
  return { roles, score: Math.min(sum, MAX_ROLES) + people }
}

/** What speaks for the two being the same. */
export function agree(a: Profile, b: Profile): Agreement {
  const [x, y] = [companyOf(a), companyOf(b)]
  const [small, large] = x.mates.size <= y.mates.size ? [x, y] : [y, x]
  const shared: [Mate, number][] = []
  for (const [mate, times] of small.mates) {
    const there = large.mates.get(mate)
    if (there === undefined) continue
    // Who has appeared beside everybody once tells less than a constant companion.
    const often = Math.sqrt((times / small.counted) * (there / large.counted))
    shared.push([mate, weightOf(mate) * often])
  }
  shared.sort(([m, x], [n, y]) => y - x || (m.key < n.key ? -1 : 1))
  let score = 0
  for (const [, weight] of shared) score += weight
  const { roles, score: roleScore } = scoreRoles(rolesOf(a), rolesOf(b))
  score += roleScore
  const sameStory = shareStory(a, b)
  if (sameStory) score += SAME_STORY
  return { score, mates: shared.map(([mate]) => mate), roles, sameStory }
}

function shareStory(a: Profile, b: Profile): boolean {
  const others = storiesOf(a)
  return b.occurrences.some(({ article }) => others.has(article.story))
}

/** "Mr" and "Mrs": whatever they share, for they may well be married. */
function addressesClash(a: Roles, b: Roles): boolean {
  return (
    a.address.size === 1 &&
    b.address.size === 1 &&
    ![...a.address].some((one) => b.address.has(one))
  )
}

/** Do roles and forms of address forbid it, in spite of what speaks for it? */
export function excludes(a: Profile, b: Profile, score: number): boolean {
  return rolesExclude(rolesOf(a), rolesOf(b), score)
}

function rolesExclude(a: Roles, b: Roles, score: number): boolean {
  return addressesClash(a, b) || (score < OUTWEIGHS && contradictionIn(a, b) !== null)
}

/** Why the two can hardly be the same, as a sentence; null where nothing speaks against it. */
export function contradiction(a: Profile, b: Profile): string | null {
  return contradictionIn(rolesOf(a), rolesOf(b))
}

function contradictionIn(a: Roles, b: Roles): string | null {
  if (addressesClash(a, b)) return 'They are addressed in different ways.'
  for (const [field, as] of a.fields)
    for (const [other, bs] of b.fields)
      if (a.fields.size === 1 && b.fields.size === 1 && fieldsContradict(field, other))
        return `One is called “${as}”, the other “${bs}”.`
  if (a.peoples.size && b.peoples.size && ![...a.peoples].some((people) => b.peoples.has(people)))
    return `One is called ${[...a.peoples].sort().join(', ')}, the other ${[...b.peoples].sort().join(', ')}.`
  return null
}
