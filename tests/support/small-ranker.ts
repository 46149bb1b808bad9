import type { RankerNetwork } from '../../src/analysis/coref/ranker'
import { RANKING_FEATURES } from '../../src/analysis/coref/ranking-features'
import { seededRandom } from '../../src/training/random'

/** A ranker with numbers drawn at random, for vectors of four numbers. */
export function smallRanker(hidden: number, seed = 1): RankerNetwork {
  const random = seededRandom(seed)
  const draw = (length: number) => Float32Array.from({ length }, () => random() * 2 - 1)
  return {
    hidden,
    features: draw(RANKING_FEATURES * (hidden + 1)),
    given: draw(4 * (hidden + 1)),
    bias: draw(hidden),
    output: draw(hidden),
  }
}
