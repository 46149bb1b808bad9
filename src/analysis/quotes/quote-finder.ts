import type { ChainWeights } from '../network/chain'
import type { SequenceScorer } from '../network/score-sequence'
import type { RoleScorer } from './score-roles'

/** What finds statements: the first model finds reporting words, the second what belongs to each of them. */
export interface QuoteFinder {
  readonly cues: SequenceScorer
  readonly cueChain: ChainWeights
  readonly roles: RoleScorer
}
