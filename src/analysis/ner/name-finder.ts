import type { SequenceScorer } from '../network/score-sequence'
import type { ChainWeights } from '../network/chain'
import type { Gazetteer } from '../models/gazetteer'
import type { ReadAgain, SecondReading } from './second-reading'

/** What finds names: the first reading sees a sentence and its document's topic, the second all that the first found. */
export interface NameFinder {
  readonly gazetteer: Gazetteer
  readonly first: SequenceScorer
  readonly firstChain: ChainWeights
  readonly readAgain: ReadAgain
  readonly second: Pick<SecondReading, 'chain' | 'calibration'>
  /** Names that are less sure are left out. */
  readonly leastConfidence: number
}

/** F1 alone would ask for a little more; but a doubtful name is drawn as doubtful, and one that is left out cannot be seen. */
export const LEAST_CONFIDENCE = 0.3
