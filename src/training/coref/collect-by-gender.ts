import type { Gender } from '../../analysis/coref/gender'
import type { GenderEvidence } from '../../analysis/coref/gender-evidence'
import type { PronounText } from '../../analysis/coref/pronoun-text'
import { type FeatureName, groupOf, RANKING_FEATURES } from '../../analysis/coref/ranking-features'
import { isPersonal, type Ranking, readPronouns } from '../../analysis/coref/read-pronouns'
import type { RankingExample } from './train-ranker'

/** Features that give away, or follow from, what such an example is labelled by. */
const WITHHELD: ReadonlySet<FeatureName> = new Set([
  'title',
  'described',
  'given',
  'used',
  'lastPronoun',
  'speechOfLast',
])
const IS_WITHHELD = Array.from({ length: RANKING_FEATURES }, (_, f) => WITHHELD.has(groupOf(f)))

/**
 * Rankings of news that nobody has annotated. Where titles and given names leave a single candidate for "he" or "she", it
 * is the right one; whatever tells of "he" or "she" is withheld, so that the rest must be learned: who is spoken of next,
 * who speaks on. The choice of nobody is left out, for of that these texts say nothing.
 */
export function collectByGender(
  texts: readonly PronounText[],
  roles: Float32Array,
  weight: number,
  choose: (ranking: Ranking) => number,
): readonly RankingExample[] {
  return texts.flatMap((text) => {
    const found: RankingExample[] = []
    readPronouns(text, roles, (ranking) => {
      const only = onlyFitting(ranking, text.genders)
      if (only < 0) return choose(ranking)
      const inputs = ranking.inputs.slice(0, -1).map(({ features }) => ({
        features: features.filter((feature) => !IS_WITHHELD[feature]),
        givenRow: -1,
        sign: 0,
      }))
      const allowed = Uint8Array.from(ranking.chains, (chain) => (chain === only ? 1 : 0))
      found.push({ inputs, allowed, weight })
      return only
    })
    return found
  })
}

/** The only candidate of the pronoun's gender among several whose gender is all known, or -1. */
function onlyFitting({ group, chains }: Ranking, genders: readonly GenderEvidence[]): number {
  if (!isPersonal(group) || chains.length < 2) return -1
  const known = chains.map((chain) => genderOf(genders[chain]!))
  if (known.includes(null)) return -1
  const fitting = chains.filter((_, c) => known[c] === group)
  return fitting.length === 1 ? fitting[0]! : -1
}

function genderOf({ title, described, given }: GenderEvidence): Gender {
  return title ?? described ?? given
}
