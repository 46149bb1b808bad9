import { featureKey, mixHashes, OUTSIDE, pairKey } from '../network/hash'
import type { WideFeatures } from '../network/wide-features'
import type { WordTraits } from '../network/word-traits'
import { CLASSES } from '../tag/word-classes'
import { QUOTATION_STATES, quotationState } from './quotation-state'
import type { QuotePage } from './quote-page'

/** A token is the head of reporting words, or it is none. */
export const CUE_LABELS = 2

const TEMPLATES = 8
const REACH = 2
const PAIRS = TEMPLATES * (2 * REACH + 1)

/** The sparse features of a token for finding reporting words: it and its neighbours, its clusters and endings, and pairs. */
export const CUE_FEATURES: WideFeatures = { reach: REACH, wordKeys, pairKeys }

function wordKeys(word: WordTraits | null, offset: number, add: (key: number) => void): void {
  const template = (offset + REACH) * TEMPLATES
  add(featureKey(template, word?.lower ?? OUTSIDE))
  add(featureKey(template + 1, word?.clusters[1] ?? OUTSIDE))
  if (offset !== 0 || !word) return
  add(featureKey(template + 2, word.clusters[0]!))
  add(featureKey(template + 3, word.clusters[2]!))
  add(featureKey(template + 4, word.suffixes[2]!))
  add(featureKey(template + 5, word.form))
}

function pairKeys(traits: readonly WordTraits[], i: number, add: (key: number) => void): void {
  const word = traits[i]!
  const left = traits[i - 1]
  const right = traits[i + 1]
  const { lower } = word
  const cluster = word.clusters[1]
  const next = traits[i + 2]?.lower
  add(pairKey(PAIRS + 0, left?.lower, lower))
  add(pairKey(PAIRS + 1, lower, right?.lower))
  add(pairKey(PAIRS + 2, left?.clusters[1], lower))
  add(pairKey(PAIRS + 3, lower, right?.clusters[1]))
  add(pairKey(PAIRS + 4, left?.clusters[1], cluster))
  add(pairKey(PAIRS + 5, cluster, right?.clusters[1]))
  add(pairKey(PAIRS + 6, mixHashes(lower, right?.lower ?? OUTSIDE), next))
  add(pairKey(PAIRS + 7, lower, next))
  add(pairKey(PAIRS + 8, lower, traits[i - 2]?.lower))
}

const CLASS_REACH = 2
const CLASS_FLAGS = CLASSES + 1
const QUOTATION_FLAGS = (2 * CLASS_REACH + 1) * CLASS_FLAGS
const PLACE_FLAGS = QUOTATION_FLAGS + 5 * (QUOTATION_STATES + 1)
/** Number of different flags that `cueFlags` may set. */
export const CUE_FLAGS = PLACE_FLAGS + 8

/** What is asked about a sentence beside its words. */
export interface CueSurroundings {
  readonly page: QuotePage
  /** First token, and behind the last. */
  readonly first: number
  readonly end: number
  readonly classes: Int32Array
  /** First and last token inside a quotation; `end` and -1 where there is none. */
  readonly firstQuoted: number
  readonly lastQuoted: number
}

/** The surroundings of words in sentence `s` of the page, whose words have these classes. */
export function cueSurroundings(page: QuotePage, s: number, classes: Int32Array): CueSurroundings {
  const { firstToken: first, endToken: end } = page.sentences[s]!
  let firstQuoted = first
  while (firstQuoted < end && page.spanAt[firstQuoted]! < 0) firstQuoted++
  let lastQuoted = end - 1
  while (lastQuoted >= first && page.spanAt[lastQuoted]! < 0) lastQuoted--
  return { page, first, end, classes, firstQuoted, lastQuoted }
}

/** The word classes around token i of the page, the quotation marks near it, and its place in sentence and paragraph. */
export function cueFlags(
  { page, first, end, classes, firstQuoted, lastQuoted }: CueSurroundings,
  i: number,
  add: (flag: number) => void,
): void {
  for (let offset = -CLASS_REACH; offset <= CLASS_REACH; offset++)
    add((offset + CLASS_REACH) * CLASS_FLAGS + (classes[i + offset - first] ?? CLASSES))
  for (let offset = -2; offset <= 2; offset++)
    add(
      QUOTATION_FLAGS +
        (offset + 2) * (QUOTATION_STATES + 1) +
        quotationState(page, i + offset) +
        1,
    )
  const paragraph = page.paragraphs[page.paragraphAt[i]!]!
  if (firstQuoted < i) add(PLACE_FLAGS)
  if (lastQuoted > i) add(PLACE_FLAGS + 1)
  if (i === first) add(PLACE_FLAGS + 2)
  if (i >= end - 2) add(PLACE_FLAGS + 3)
  if (first === paragraph.firstToken) add(PLACE_FLAGS + 4)
  if (end === paragraph.endToken) add(PLACE_FLAGS + 5)
  if (first > paragraph.firstToken && page.spanAt[first - 1]! >= 0) add(PLACE_FLAGS + 6)
  if (end < paragraph.endToken && page.spanAt[end]! >= 0) add(PLACE_FLAGS + 7)
}
