import type { PronounGroup } from '../../language/pronouns'
import type { RankCandidates } from './ranker'
import { isPersonal, type Ranking } from './read-pronouns'

/** The chain that a ranking leads to, -1 for nobody with a name, and its own probability before it is calibrated. */
export interface Choice extends Ranked {
  /** Who would have been meant otherwise; null where there is nobody else with a name. */
  readonly second: Ranked | null
}

interface Ranked {
  readonly chain: number
  readonly probability: number
}

/** The candidate that is ranked first, or nobody. */
export function chooseChain(
  rank: RankCandidates,
  { chains, inputs, group, speaksAfter, speaksOfAnother }: Ranking,
): Choice {
  const probabilities = rank(inputs)
  const nobody = probabilities[chains.length]! * nobodyCounts(group, speaksAfter !== null)
  const speaksOn = speaksOfAnother ? SPEAKS_ON_OF_ANOTHER : SPEAKS_ON
  const ranked = chains
    .map((chain, c) => ({
      chain,
      probability: Math.min(1, probabilities[c]! * (chain === speaksAfter ? speaksOn : 1)),
    }))
    .sort((a, b) => b.probability - a.probability)
  const [first, second = null] = ranked
  return first && first.probability > nobody
    ? { ...first, second }
    : { chain: -1, probability: nobody, second: first ?? null }
}

/**
 * How much the probability of nobody counts. A speaker who is not found costs more than one who is wrong now and then, so
 * it counts for less where someone is meant for sure: for "he" and "she", and for "it" that speaks. Chosen on development
 * sets, as is `SPEAKS_ON`.
 */
function nobodyCounts(group: PronounGroup, speaks: boolean): number {
  if (isPersonal(group)) return 0.3
  return group === 'it' && speaks ? 0.1 : 2
}

/** Whoever spoke last speaks on more often in news than in what is learned from, where few pronouns speak. */
const SPEAKS_ON = 40
/** “He will go,” he said: whoever is talked of most is the first "he", and hardly the second. */
const SPEAKS_ON_OF_ANOTHER = 120
