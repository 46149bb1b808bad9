import type { PronounGroup } from '../../language/pronouns'
import type { EntityKind } from '../../model/entity'
import type { ReadMention, RememberedChain } from './chain-memory'
import type { GenderEvidence } from './gender-evidence'
import type { PronounView } from './pronoun-view'

/** A chain that a pronoun may mean. */
export interface Candidate {
  readonly chain: number
  readonly kind: EntityKind
  readonly gender: GenderEvidence
  /** How often the whole text names it. */
  readonly names: number
  /** What was read of it so far, or null where it is first mentioned behind the pronoun. */
  readonly known: RememberedChain | null
  /** Its first mention behind the pronoun in the same sentence, or null. */
  readonly later: ReadMention | null
}

/** A statement that a pronoun makes. */
export interface Speech {
  readonly isDirect: boolean
  /** The statement stands in front of the pronoun. */
  readonly isBefore: boolean
  /** What is said has pronouns of the same group. */
  readonly speaksOfSame: boolean
}

/** What the last pronoun of a group meant: -1 nobody with a name. */
export interface LastAnswer {
  readonly chain: number
  readonly sentence: number
  /** Number of mentions read by then. */
  readonly read: number
}

/** What holds for all candidates of a pronoun. */
export interface RankingScene {
  readonly pronoun: PronounView
  readonly candidates: readonly Candidate[]
  /** Number of mentions read so far. */
  readonly read: number
  /** The chain that says what the pronoun stands in, or -1; that which spoke last; whether the pronoun itself speaks. */
  readonly speaker: number
  readonly lastSpeaker: number
  readonly speaks: Speech | null
  /** What the last pronoun of the group meant (-1 nobody with a name), and where it stood; or null. */
  readonly before: LastAnswer | null
}

export const GROUP_NUMBER: Readonly<Record<PronounGroup, number>> = {
  he: 0,
  she: 1,
  it: 2,
  they: 3,
}
/** Which of rising limits a number reaches: 0 below the first, as many as there are from the last on. */
export function bin(value: number, limits: readonly number[]): number {
  let n = 0
  while (n < limits.length && value >= limits[n]!) n++
  return n
}

/** 1 for "it" and "they": features that mean something else for them are kept apart. */
export function isThingIn({ pronoun: { group } }: RankingScene): 0 | 1 {
  return group === 'it' || group === 'they' ? 1 : 0
}
