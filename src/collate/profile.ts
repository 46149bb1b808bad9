import type { Form, Mate, Occurrence } from './occurrence'
import { type Field, readDescription } from './read-description'

/**
 * A group of occurrences that mean the same. What is known of them is gathered when it is first asked for, since most groups are never
 * compared with any other, and kept up from then on.
 */
export interface Profile {
  readonly occurrences: Occurrence[]
  articles: Set<string> | null
  stories: Set<string> | null
  forms: Set<Form> | null
  roles: Roles | null
  company: Company | null
}

/** What articles call somebody. */
export interface Roles {
  /** With the description that shows it. */
  readonly fields: Map<Field, string>
  readonly peoples: Set<string>
  readonly words: Set<string>
  readonly address: Set<'mr' | 'ms'>
}

/** Beside whom somebody appears. */
export interface Company {
  /** In how many of the articles counted. */
  readonly mates: Map<Mate, number>
  /** Number of articles whose company was counted. */
  counted: number
}

/** Somebody in more articles is known well enough by the first of them; the time of a new article stays bounded. */
const MAX_COUNTED = 100

/** The profile of all these. */
export function profileOf(occurrences: readonly Occurrence[]): Profile {
  return {
    occurrences: [...occurrences],
    articles: null,
    stories: null,
    forms: null,
    roles: null,
    company: null,
  }
}

/** Adds an occurrence with its company to a profile. */
export function addToProfile(profile: Profile, occurrence: Occurrence): void {
  profile.occurrences.push(occurrence)
  profile.articles?.add(occurrence.article.id)
  profile.stories?.add(occurrence.article.story)
  profile.forms?.add(occurrence.form)
  if (profile.roles) addRoles(profile.roles, occurrence)
  if (profile.company) addCompany(profile.company, occurrence)
}

/** Ids of the articles that its occurrences stand in. */
export function articlesOf(profile: Profile): ReadonlySet<string> {
  return (profile.articles ??= new Set(profile.occurrences.map(({ article }) => article.id)))
}

/** Do the two stand in one article? */
export function shareArticle(a: Profile, b: Profile): boolean {
  const others = articlesOf(a)
  return b.occurrences.some(({ article }) => others.has(article.id))
}

/** Ids of the stories that these articles tell. */
export function storiesOf(profile: Profile): ReadonlySet<string> {
  return (profile.stories ??= new Set(profile.occurrences.map(({ article }) => article.story)))
}

/** All ways its name is written. */
export function formsOf(profile: Profile): ReadonlySet<Form> {
  return (profile.forms ??= new Set(profile.occurrences.map(({ form }) => form)))
}

/** What its articles call it. */
export function rolesOf(profile: Profile): Roles {
  return (profile.roles ??= readRoles(profile.occurrences))
}

/** What articles call these. */
export function readRoles(occurrences: readonly Occurrence[]): Roles {
  const roles: Roles = {
    fields: new Map<Field, string>(),
    peoples: new Set<string>(),
    words: new Set<string>(),
    address: new Set<'mr' | 'ms'>(),
  }
  for (const occurrence of occurrences) addRoles(roles, occurrence)
  return roles
}

/** Beside whom it appears. */
export function companyOf(profile: Profile): Company {
  if (!profile.company) {
    profile.company = { mates: new Map(), counted: 0 }
    for (const occurrence of profile.occurrences.slice(0, MAX_COUNTED))
      addCompany(profile.company, occurrence)
  }
  return profile.company
}

function addCompany(company: Company, { article, form }: Occurrence): void {
  if (company.counted >= MAX_COUNTED) return
  company.counted++
  for (const mate of article.mates)
    if (mate !== form.mate) company.mates.set(mate, (company.mates.get(mate) ?? 0) + 1)
}

function addRoles(roles: Roles, { entity }: Occurrence): void {
  for (const description of entity.descriptions) {
    const { field, words, peoples, address } = readDescription(description)
    if (field && !roles.fields.has(field)) roles.fields.set(field, description)
    for (const word of words) roles.words.add(word)
    for (const people of peoples) roles.peoples.add(people)
    if (address) roles.address.add(address)
  }
}
