import type { StatementRule } from './statement'

/** How the words of a source lead to whoever speaks. */
const WAYS = [
  ...['name', 'relative', 'pronoun', 'description'],
  // No entity: "she" who is nobody with a name, "the minister", "officials", "a report", no source at all.
  ...['pronoun of nobody', 'definite', 'indefinite', 'document', 'nobody'],
] as const
export type SourceWay = (typeof WAYS)[number]

/** What speaks for and against the speaker of a statement being right. */
export interface SpeakerSignals {
  readonly rule: StatementRule
  /** True where the statement continues one whose signals the others are. */
  readonly continues: boolean
  readonly way: SourceWay
  /** That there is this statement, as its model has it; 1 for quotations that have no reporting words. */
  readonly statement: number
  /** That the source is its source, likewise. */
  readonly source: number
  /** That the pronoun means the speaker, or that the name is one; 1 where there is neither. */
  readonly reference: number
}

/** Rules that are told apart; between quotations, and between clauses, the place of the verb makes no difference. */
const RULE_GROUPS: readonly (readonly StatementRule[])[] = [
  ['quotation-after-verb', 'quotation-before-verb'],
  ['clause-after-verb', 'clause-before-verb'],
  ['according-to', 'shared-subject', 'attributed-by-colon'],
]
/** Probabilities are seen as logarithms of their odds, which are cut off here on both sides. */
const FURTHEST = 5
/** A constant, the rules, whether it continues, the ways, and three probabilities. */
export const SIGNALS = 1 + RULE_GROUPS.length + 1 + WAYS.length + 3

/** The signals as numbers, of which a weighted sum is taken. */
export function signalVector(signals: SpeakerSignals): Float64Array {
  const { rule, continues, way, statement, source, reference } = signals
  const vector = new Float64Array(SIGNALS)
  vector[0] = 1
  const group = RULE_GROUPS.findIndex((rules) => rules.includes(rule))
  if (group >= 0) vector[1 + group] = 1
  if (continues) vector[1 + RULE_GROUPS.length] = 1
  vector[2 + RULE_GROUPS.length + WAYS.indexOf(way)] = 1
  vector[SIGNALS - 3] = logOdds(statement)
  vector[SIGNALS - 2] = logOdds(source)
  vector[SIGNALS - 1] = logOdds(reference)
  return vector
}

/** How sure a speaker is. */
export type WeighSpeaker = (signals: SpeakerSignals) => number

/** @param weights one for each of the `SIGNALS` */
export function createSpeakerWeigher(weights: ArrayLike<number>): WeighSpeaker {
  return (signals) => weighSignals(weights, signalVector(signals))
}

function logOdds(probability: number): number {
  const odds = Math.log(probability) - Math.log1p(-probability)
  return Math.min(FURTHEST, Math.max(-FURTHEST, odds))
}

/**
 * The probability that the speaker is right: logistic regression.
 * @param weights one for each of the `SIGNALS`
 */
export function weighSignals(weights: ArrayLike<number>, vector: Float64Array): number {
  let sum = 0
  for (let k = 0; k < SIGNALS; k++) sum += weights[k]! * vector[k]!
  return 1 / (1 + Math.exp(-sum))
}
