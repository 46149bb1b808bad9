/** How the words of a source lead to whoever speaks. */
export type SourceWay =
  | 'name'
  | 'relative'
  | 'pronoun'
  | 'description'
  // No entity: "she" who is nobody with a name, "the minister", "officials", "a report", no source at all.
  | 'pronoun of nobody'
  | 'definite'
  | 'indefinite'
  | 'document'
  | 'nobody'

/** What speaks for and against the speaker of a statement being right. */
export interface SpeakerSignals {
  readonly way: SourceWay
  /** That the source is the source of this statement, as the model for statements has it. */
  readonly source: number
  /** The source stands in what somebody else says: whose words are whose is easily mixed up there. */
  readonly isInside: boolean
  /** That the pronoun means the speaker, or that the name is one; 1 where there is neither. */
  readonly reference: number
  /** Words without a name that mean one thing: it may have been named, as "officials" seldom were. */
  readonly isSingular: boolean
  /** Words without a name that end in a capital: a name may have been overlooked. */
  readonly isCapitalised: boolean
}

/** Weights of the two things that have to be right, one for each of their signals. */
export interface SpeakerWeights {
  readonly source: ArrayLike<number>
  readonly reference: ArrayLike<number>
}

/** Probabilities are seen as logarithms of their odds, which are cut off here on both sides. */
const FURTHEST = 5
export const SOURCE_SIGNALS = 5
export const REFERENCE_SIGNALS = 8

/** What tells whether these words are the source, as numbers, of which a weighted sum is taken. */
export function sourceVector({ way, source, isInside }: SpeakerSignals): readonly number[] {
  const isMissing = way === 'nobody'
  return [
    1,
    Number(isMissing),
    Number(!ENTITY_WAYS.has(way)),
    Number(isInside),
    isMissing ? 0 : logOdds(source),
  ]
}

/** What tells whether the source means this speaker, or nobody with a name, likewise. */
export function referenceVector(signals: SpeakerSignals): readonly number[] {
  const { way, reference, isSingular, isCapitalised } = signals
  return [
    1,
    Number(way === 'pronoun'),
    Number(way === 'pronoun of nobody'),
    Number(way === 'definite'),
    Number(way === 'indefinite'),
    way !== 'description' && ENTITY_WAYS.has(way) ? logOdds(reference) : 0,
    Number(isSingular),
    Number(isCapitalised),
  ]
}

/** How sure a speaker is. */
export type WeighSpeaker = (signals: SpeakerSignals) => number

/** The probability that a speaker is right: that its source is, times that the source means it. */
export function createSpeakerWeigher(weights: SpeakerWeights): WeighSpeaker {
  return (signals) => {
    const source = weighSignals(weights.source, sourceVector(signals))
    return signals.way === 'nobody'
      ? source
      : source * weighSignals(weights.reference, referenceVector(signals))
  }
}

const ENTITY_WAYS: ReadonlySet<SourceWay> = new Set(['name', 'relative', 'pronoun', 'description'])

function logOdds(probability: number): number {
  const odds = Math.log(probability) - Math.log1p(-probability)
  return Math.min(FURTHEST, Math.max(-FURTHEST, odds))
}

/** The probability under logistic regression, of one weight for each signal. */
export function weighSignals(weights: ArrayLike<number>, vector: readonly number[]): number {
  return 1 / (1 + Math.exp(-vector.reduce((sum, value, k) => sum + value * weights[k]!, 0)))
}
