import { bestLabels, type ChainWeights } from '../network/chain'
import { createSequenceScorer } from '../network/score-sequence'
import type { SequenceModel } from '../network/sequence-model'
import type { WordTraits } from '../network/word-traits'
import type { WordVectors } from '../network/word-vectors'
import type { WideFeatures } from '../network/wide-features'
import { roleFlags, type RoleSurroundings } from './role-features'
import { ROLE, ROLE_LABELS } from './role-labels'

/** Scores what belongs to one reporting word after the other. */
export interface RoleScorer {
  readonly chain: ChainWeights
  /**
   * A row of role scores for each token of a view.
   * @param traits of the view's tokens
   */
  readonly score: (around: RoleSurroundings, traits: readonly WordTraits[]) => Float32Array
}

/** Sparse features do no good here: what a word is to a reporting word hangs on where it stands. */
const NO_FEATURES: WideFeatures = {
  reach: 0,
  wordKeys: () => undefined,
  pairKeys: () => undefined,
}

export function createRoleScorer(model: SequenceModel, vectors: WordVectors): RoleScorer {
  const scorer = createSequenceScorer(model, vectors, NO_FEATURES)
  return {
    chain: model.chain,
    score: (around, traits) =>
      scorer.scoreTokens(
        traits,
        (v, add) => {
          roleFlags(around, v, add)
        },
        scorer.projectTopic(vectorOf(traits[around.view.pivot]!, vectors), around.shared),
      ),
  }
}

const NEVER = -1e4

/** The likeliest roles of a view's tokens, given that its reporting word is one. */
export function bestRoles({ chain }: RoleScorer, scores: Float32Array, pivot: number): Int32Array {
  const given = Float32Array.from(scores)
  for (let y = 0; y < ROLE_LABELS; y++) if (y !== ROLE.cue) given[pivot * ROLE_LABELS + y] = NEVER
  return bestLabels(chain, given)
}

/** The vector of a word; zeros where it has none. */
export function vectorOf({ row }: WordTraits, vectors: WordVectors): Float32Array {
  const { dimensions, values, scale } = vectors
  const vector = new Float32Array(dimensions)
  if (row >= 0)
    for (let d = 0; d < dimensions; d++) vector[d] = values[row * dimensions + d]! * scale
  return vector
}
