import { ROLES } from './mention-role'
import { PRONOUN_CASES } from './pronoun-view'
import { BETWEEN, LINKS } from './words-between'

const R = ROLES.length
const L = LINKS.length

/**
 * Groups of features and how many each has: of the pronoun, of a chain that it may mean, and of "nobody with a name".
 * `candidate-features.ts` and `nobody-features.ts` say what they stand for.
 */
const SIZES = {
  group: 4,
  role: R * 4,
  isQuoted: 2,
  kind: 3 * 4,
  sentences: 7 * 2,
  words: 8,
  rolePair: 3 * R * R,
  between: 6 * 2,
  rank: 6 * 2,
  fitting: 5,
  count: 6,
  most: 2,
  opening: 3,
  form: 4 * 2,
  subject: 3 * L * PRONOUN_CASES,
  firstSubject: PRONOUN_CASES,
  among: BETWEEN.length * PRONOUN_CASES,
  way: 1024,
  laterLink: 2 * 2 * PRONOUN_CASES,
  openingPair: 4 * R,
  subjectBefore: 5 * 2,
  openedBefore: 2,
  tied: 2,
  lastPronoun: 3 * 3 * 3,
  named: 6 * 2,
  share: 5 * 2,
  laterRole: R * 2,
  title: 3,
  described: 3,
  given: 3,
  used: 4,
  speaker: 8,
  speech: 2 * 2 * 2 * 2,
  speechOfLast: 2 * 2 * 2 * 2,
  quotation: 4,
  paragraph: 3,
  later: 6,
  joined: 2,
  nobody: 4,
  nobodyRole: 4 * R,
  nobodyFitting: 4 * 4,
  nobodyPronoun: 4 * 4,
  nobodyPlace: 4 * 2,
  nobodySpeaks: 4,
  rival: 16,
  rivalThing: 8 * 2,
  expletive: 2,
  previous: 64 * 2,
  next: 64 * 2,
  nextButOne: 64 * 2,
} as const

export type FeatureName = keyof typeof SIZES

/** The features of a group: the number of its first, and how many there are. */
export interface FeatureGroup {
  readonly first: number
  readonly size: number
}

let total = 0

export const GROUPS = Object.fromEntries(
  Object.entries(SIZES).map(([name, size]) => {
    const first = total
    total += size
    return [name, { first, size }]
  }),
) as Readonly<Record<FeatureName, FeatureGroup>>

/** Number of different features. */
export const RANKING_FEATURES = total

/** Adds a feature by its place in its group; what is beyond the last is the last. */
export function put(features: number[], { first, size }: FeatureGroup, index: number): void {
  features.push(first + (index < size ? index : size - 1))
}

/** What a candidate shows: features that are there, and the row of a given name to be taken for or against (`sign`). */
export interface CandidateInput {
  readonly features: readonly number[]
  readonly givenRow: number
  readonly sign: number
}

/** Which group a feature belongs to. */
export function groupOf(feature: number): FeatureName {
  let found: FeatureName = 'group'
  for (const [name, { first }] of Object.entries(GROUPS))
    if (first <= feature) found = name as FeatureName
  return found
}
