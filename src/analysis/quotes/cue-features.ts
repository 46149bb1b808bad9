import { featureKey, mixHashes } from '../network/hash'
import type { WideFeatures } from '../network/wide-features'
import type { WordTraits } from '../network/word-traits'
import { CLASSES } from '../tag/word-classes'
import { QUOTATION_STATES, quotationState } from './quotation-state'
import type { QuotePage } from './quote-page'

/** A token is the head of reporting words, or it is none. */
export const CUE_LABELS = 2

/** Stands for a word that is not there. */
const OUTSIDE = 0x5bd1e995
const TEMPLATES = 8
const REACH = 2
const PAIRS = TEMPLATES * (2 * REACH + 1)

/** The sparse features of a token for finding reporting words: it and its neighbours, its clusters and endings, and pairs. */
export const CUE_FEATURES: WideFeatures = { reach: REACH, wordKeys, pairKeys }

function wordKeys(word: WordTraits | null, offset: number, add: (key: number) => void): void {
  let template = (offset + REACH) * TEMPLATES
  const put = (value: number) => {
    add(featureKey(template++, value))
  }
  put(word?.lower ?? OUTSIDE)
  put(word?.clusters[1] ?? OUTSIDE)
  if (offset !== 0 || !word) return
  put(word.clusters[0]!)
  put(word.clusters[2]!)
  put(word.suffixes[2]!)
  put(word.form)
}

function pairKeys(traits: readonly WordTraits[], i: number, add: (key: number) => void): void {
  const word = traits[i]!
  const left = traits[i - 1]
  const right = traits[i + 1]
  let template = PAIRS
  const pair = (a: number | undefined, b: number | undefined) => {
    add(featureKey(template++, mixHashes(a ?? OUTSIDE, b ?? OUTSIDE)))
  }
  pair(left?.lower, word.lower)
  pair(word.lower, right?.lower)
  pair(left?.clusters[1], word.lower)
  pair(word.lower, right?.clusters[1])
  pair(left?.clusters[1], word.clusters[1])
  pair(word.clusters[1], right?.clusters[1])
  pair(mixHashes(word.lower, right?.lower ?? OUTSIDE), traits[i + 2]?.lower)
  pair(word.lower, traits[i + 2]?.lower)
  pair(word.lower, traits[i - 2]?.lower)
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
  const facts = [
    firstQuoted < i,
    lastQuoted > i,
    i === first,
    i >= end - 2,
    first === paragraph.firstToken,
    end === paragraph.endToken,
    first > paragraph.firstToken && page.spanAt[first - 1]! >= 0,
    end < paragraph.endToken && page.spanAt[end]! >= 0,
  ]
  facts.forEach((isSo, f) => {
    if (isSo) add(PLACE_FLAGS + f)
  })
}
