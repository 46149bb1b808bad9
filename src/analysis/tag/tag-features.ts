import { featureKey, OUTSIDE, pairKey } from '../network/hash'
import type { WideFeatures } from '../network/wide-features'
import { CAPITAL, type WordTraits } from '../network/word-traits'

/** Number of different flags that `tagFlags` may set. */
export const TAG_FLAGS = 24

/** Templates that each offset may use; the pairs come behind. */
const TEMPLATES = 16
const REACH = 2
const PAIRS = TEMPLATES * (2 * REACH + 1)

/**
 * The sparse features of a token for the tagger: the word with its affixes and clusters, its neighbours, and pairs.
 * @see K. Toutanova, D. Klein, C. Manning, Y. Singer: Feature-rich part-of-speech tagging, NAACL 2003
 */
export const TAG_FEATURES: WideFeatures = { reach: REACH, wordKeys, pairKeys }

function wordKeys(word: WordTraits | null, offset: number, add: (key: number) => void): void {
  let template = (offset + REACH) * TEMPLATES
  add(featureKey(template++, word?.lower ?? OUTSIDE))
  add(featureKey(template++, word?.clusters[1] ?? OUTSIDE))
  if (offset < -1 || offset > 1) return
  add(featureKey(template++, word?.clusters[0] ?? OUTSIDE))
  add(featureKey(template++, word?.suffixes[2] ?? OUTSIDE))
  add(featureKey(template++, word?.shape ?? OUTSIDE))
  if (offset !== 0 || !word) return
  add(featureKey(template++, word.form))
  add(featureKey(template++, word.clusters[2]!))
  for (const length of [0, 1, 3]) add(featureKey(template++, word.suffixes[length]!))
  for (const prefix of word.prefixes) add(featureKey(template++, prefix))
}

function pairKeys(traits: readonly WordTraits[], i: number, add: (key: number) => void): void {
  const { lower, clusters, suffixes } = traits[i]!
  const left = traits[i - 1]
  const right = traits[i + 1]
  const leftLower = left?.lower
  const rightLower = right?.lower
  add(pairKey(PAIRS + 0, leftLower, lower))
  add(pairKey(PAIRS + 1, lower, rightLower))
  add(pairKey(PAIRS + 2, leftLower, rightLower))
  add(pairKey(PAIRS + 3, left?.clusters[1], clusters[1]))
  add(pairKey(PAIRS + 4, clusters[1], right?.clusters[1]))
  add(pairKey(PAIRS + 5, leftLower, suffixes[2]))
  add(pairKey(PAIRS + 6, suffixes[2], rightLower))
}

/** Share of words with a capital from which a sentence is a title: then a capital tells little. */
const SHARES = [0.25, 0.6, 0.9] as const
const FIRST_SHARE_FLAG = 12

/** How a token is written, and how its sentence uses capitals: numbers below `TAG_FLAGS`. */
export function tagFlags(
  traits: readonly WordTraits[],
  i: number,
  capitalShare: number,
  add: (flag: number) => void,
): void {
  const word = traits[i]!
  add(word.capital * 2 + (i === 0 ? 1 : 0))
  let shareClass = 0
  for (const share of SHARES) if (capitalShare >= share) shareClass++
  add(FIRST_SHARE_FLAG + shareClass * 2 + (hasCapital(word) ? 1 : 0))
  if (word.row < 0) add(20)
  if (i === traits.length - 1) add(21)
  if (traits[traits.length - 1]!.capital !== CAPITAL.mark) add(22)
}

/** The share of a sentence's words that begin with a capital, the first aside; 0 where there is no other word. */
export function shareOfCapitals(traits: readonly WordTraits[]): number {
  let words = 0
  let capitals = 0
  for (let i = 1; i < traits.length; i++) {
    const word = traits[i]!
    if (word.capital === CAPITAL.mark || word.capital === CAPITAL.number) continue
    words++
    if (hasCapital(word)) capitals++
  }
  return words === 0 ? 0 : capitals / words
}

function hasCapital({ capital }: WordTraits): boolean {
  return capital === CAPITAL.first || capital === CAPITAL.all
}
