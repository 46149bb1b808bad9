import { readPronouns, type Ranking } from '../../analysis/coref/read-pronouns'
import type { CorefDocument } from './coref-documents'
import type { RankingExample } from './train-ranker'

/** A ranking with what the corpus says of it. */
export interface MarkedRanking extends RankingExample {
  readonly ranking: Ranking
}

/**
 * The rankings that are met while documents are read.
 * @param roles weights of roles; see `guessRole`
 * @param choose answers where the corpus is silent, or everywhere
 * @param followsMarks true where the corpus answers what it marks, so that later pronouns see the right one
 */
export function collectRankings(
  documents: readonly CorefDocument[],
  roles: Float32Array,
  choose: (ranking: Ranking) => number,
  followsMarks: boolean,
): readonly MarkedRanking[] {
  return documents.flatMap(({ text, marks, weight }) => {
    const found: MarkedRanking[] = []
    readPronouns(text, roles, (ranking) => {
      const mark = marks.get(ranking.token)
      if (!mark) return choose(ranking)
      const options = [...ranking.chains, -1]
      const isReached = mark.right?.some((chain) => options.includes(chain)) ?? true
      const allowed = Uint8Array.from(options, (chain) => {
        if (mark.right && isReached) return mark.right.includes(chain) ? 1 : 0
        return mark.right && mark.wrong.length === 0
          ? chain < 0
            ? 1
            : 0
          : mark.wrong.includes(chain)
            ? 0
            : 1
      })
      found.push({ ranking, inputs: ranking.inputs, allowed, weight })
      if (!followsMarks || !mark.right) return choose(ranking)
      return isReached ? mark.right[0]! : -1
    })
    return found
  })
}
