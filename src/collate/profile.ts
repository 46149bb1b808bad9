import type { Form, Mate, Occurrence } from './occurrence'
import { type Field, fieldsContradict, readDescription } from './read-description'

/** What is known of whoever a group of occurrences means: what they are called and beside whom they appear. */
export interface Profile {
  readonly occurrences: Occurrence[]
  readonly forms: Set<Form>
  readonly articles: Set<string>
  readonly stories: Set<string>
  readonly fields: Map<Field, string>
  readonly peoples: Set<string>
  readonly roleWords: Set<string>
  readonly address: Set<'mr' | 'ms'>
  readonly company: Map<Mate, number>
  /** Number of articles whose company was counted. */
  counted: number
}

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
/** Somebody in more articles is known well enough by the first of them; the time of a new article stays bounded. */
const MAX_COUNTED = 100
/** Shared company that outweighs roles which disagree: the footballer who became a minister keeps his family and party. */
const OUTWEIGHS = 1.5
/** Shared roles beyond this add nothing. */
const MAX_ROLES = 1.2

/** The profile of nobody. */
export function emptyProfile(): Profile {
  return {
    occurrences: [],
    forms: new Set(),
    articles: new Set(),
    stories: new Set(),
    fields: new Map(),
    peoples: new Set(),
    roleWords: new Set(),
    address: new Set(),
    company: new Map(),
    counted: 0,
  }
}

/** The profile of all these. */
export function profileOf(occurrences: readonly Occurrence[]): Profile {
  const profile = emptyProfile()
  for (const occurrence of occurrences) addToProfile(profile, occurrence)
  return profile
}

/** Adds an occurrence with its company to a profile. */
export function addToProfile(profile: Profile, occurrence: Occurrence): void {
  const { article, form } = occurrence
  profile.occurrences.push(occurrence)
  profile.forms.add(form)
  profile.articles.add(article.id)
  profile.stories.add(article.story)
  addRoles(profile, occurrence)
  if (profile.counted >= MAX_COUNTED) return
  profile.counted++
  for (const mate of article.mates)
    if (mate !== form.mate) profile.company.set(mate, (profile.company.get(mate) ?? 0) + 1)
}

function addRoles(profile: Profile, { entity }: Occurrence): void {
  for (const description of entity.descriptions) {
    const { field, words, peoples, address } = readDescription(description)
    if (field && !profile.fields.has(field)) profile.fields.set(field, description)
    for (const word of words) profile.roleWords.add(word)
    for (const people of peoples) profile.peoples.add(people)
    if (address) profile.address.add(address)
  }
}

/** The score of `agree` for a profile and one occurrence, without making a profile of that. */
export function scoreOf(profile: Profile, { article, entity, form }: Occurrence): number {
  let score = profile.stories.has(article.story) ? SAME_STORY : 0
  for (const mate of article.mates) {
    if (mate === form.mate) continue
    const times = profile.company.get(mate)
    if (times !== undefined) score += weightOf(mate) * Math.sqrt(times / profile.counted)
  }
  if (!entity.descriptions.length || !profile.roleWords.size) return score
  const own = emptyProfile()
  addRoles(own, { article, entity, form, atom: null, node: null })
  return score + scoreRoles(profile, own).score
}

/** Does what an article calls them contradict what is known of the others, in spite of what speaks for it? */
export function contradicts(profile: Profile, occurrence: Occurrence, score: number): boolean {
  if (!occurrence.entity.descriptions.length) return false
  const own = emptyProfile()
  addRoles(own, occurrence)
  return excludes(profile, own, score)
}

function scoreRoles(a: Profile, b: Profile): { roles: readonly string[]; score: number } {
  const roles = [...a.roleWords].filter((word) => b.roleWords.has(word)).sort()
  const sum = roles.reduce((all, word) => all + (COMMON_ROLES.has(word) ? COMMON_ROLE : ROLE), 0)
  const people = [...a.peoples].some((one) => b.peoples.has(one)) ? PEOPLE : 0
  return { roles, score: Math.min(sum, MAX_ROLES) + people }
}

/** What speaks for the two being the same. */
export function agree(a: Profile, b: Profile): Agreement {
  const [small, large] = a.company.size <= b.company.size ? [a, b] : [b, a]
  const shared: [Mate, number][] = []
  for (const [mate, times] of small.company) {
    const there = large.company.get(mate)
    if (there === undefined) continue
    // Who has appeared beside everybody once tells less than a constant companion.
    const often = Math.sqrt((times / small.counted) * (there / large.counted))
    shared.push([mate, weightOf(mate) * often])
  }
  shared.sort(([m, x], [n, y]) => y - x || (m.key < n.key ? -1 : 1))
  let score = 0
  for (const [, weight] of shared) score += weight
  const { roles, score: roleScore } = scoreRoles(a, b)
  score += roleScore
  const sameStory = [...small.stories].some((story) => large.stories.has(story))
  if (sameStory) score += SAME_STORY
  return { score, mates: shared.map(([mate]) => mate), roles, sameStory }
}

/** "Mr" and "Mrs": whatever they share, for they may well be married. */
function addressesClash(a: Profile, b: Profile): boolean {
  return (
    a.address.size === 1 &&
    b.address.size === 1 &&
    ![...a.address].some((one) => b.address.has(one))
  )
}

/** Do roles and forms of address forbid it, in spite of what speaks for it? */
export function excludes(a: Profile, b: Profile, score: number): boolean {
  return addressesClash(a, b) || (score < OUTWEIGHS && contradiction(a, b) !== null)
}

/** Why the two can hardly be the same, as a sentence; null where nothing speaks against it. */
export function contradiction(a: Profile, b: Profile): string | null {
  if (addressesClash(a, b)) return 'They are addressed in different ways.'
  for (const [field, as] of a.fields)
    for (const [other, bs] of b.fields)
      if (a.fields.size === 1 && b.fields.size === 1 && fieldsContradict(field, other))
        return `One is called “${as}”, the other “${bs}”.`
  if (a.peoples.size && b.peoples.size && ![...a.peoples].some((people) => b.peoples.has(people)))
    return `One is called ${[...a.peoples].sort().join(', ')}, the other ${[...b.peoples].sort().join(', ')}.`
  return null
}
