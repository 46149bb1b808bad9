import { featureKey, mixHashes, OUTSIDE, pairKey } from '../network/hash'
import type { WideFeatures } from '../network/wide-features'
import { CAPITAL, type WordTraits } from '../network/word-traits'
import type { DocumentForms } from './document-forms'
import { KNOWN_BITS } from './known-words'

/** Templates that each offset may use; the pairs come behind. */
const TEMPLATES = 16
const REACH = 2
const PAIRS = TEMPLATES * (2 * REACH + 1)

/**
 * The sparse features of a token for finding names: words, shapes and clusters around it, its affixes, and pairs.
 * @see L. Ratinov and D. Roth: Design challenges and misconceptions in named entity recognition, CoNLL 2009
 */
export const NAME_FEATURES: WideFeatures = { reach: REACH, wordKeys, pairKeys }

function wordKeys(word: WordTraits | null, offset: number, add: (key: number) => void): void {
  let template = (offset + REACH) * TEMPLATES
  add(featureKey(template++, word?.form ?? OUTSIDE))
  add(featureKey(template++, word?.lower ?? OUTSIDE))
  add(featureKey(template++, word?.shape ?? OUTSIDE))
  for (let c = 0; c < 3; c++) add(featureKey(template++, word?.clusters[c] ?? OUTSIDE))
  if (offset !== 0 || !word) return
  for (const prefix of word.prefixes) add(featureKey(template++, prefix))
  for (const suffix of word.suffixes) add(featureKey(template++, suffix))
}

function pairKeys(traits: readonly WordTraits[], i: number, add: (key: number) => void): void {
  const word = traits[i]!
  const left = traits[i - 1]
  const right = traits[i + 1]
  const lower = word.lower
  const shape = word.shape
  const cluster = word.clusters[1]
  const leftLower = left?.lower
  const rightLower = right?.lower
  add(pairKey(PAIRS + 0, leftLower, lower))
  add(pairKey(PAIRS + 1, lower, rightLower))
  add(pairKey(PAIRS + 2, leftLower, rightLower))
  add(pairKey(PAIRS + 3, left?.shape, shape))
  add(pairKey(PAIRS + 4, shape, right?.shape))
  add(pairKey(PAIRS + 5, mixHashes(left?.shape ?? OUTSIDE, shape), right?.shape))
  add(pairKey(PAIRS + 6, left?.clusters[1], cluster))
  add(pairKey(PAIRS + 7, cluster, right?.clusters[1]))
  add(pairKey(PAIRS + 8, leftLower, cluster))
  add(pairKey(PAIRS + 9, cluster, rightLower))
  add(pairKey(PAIRS + 10, traits[i - 2]?.lower, leftLower))
  add(pairKey(PAIRS + 11, rightLower, traits[i + 2]?.lower))
  add(pairKey(PAIRS + 12, leftLower, shape))
  add(pairKey(PAIRS + 13, shape, rightLower))
}

const SEEN_FLAGS = 6
const KNOWN_FLAGS = 24
/** Number of different flags that `nameFlags` may set. */
export const NAME_FLAGS = KNOWN_FLAGS + 3 * KNOWN_BITS

/** What is asked about a sentence beside its words: how it and the document use capitals, and what the lists know. */
export interface NameSurroundings {
  /** Of the sentence; see `DocumentForms`. */
  readonly shape: number
  readonly forms: DocumentForms
  /** Bits of `KNOWN` for each token of the sentence. */
  readonly known: Uint8Array
}

/** How the sentence uses capitals, how the document writes the same word elsewhere, and what the lists know of it. */
export function nameFlags(
  traits: readonly WordTraits[],
  i: number,
  { shape, forms, known }: NameSurroundings,
  add: (flag: number) => void,
): void {
  const { text, capital, row } = traits[i]!
  add(shape)
  if (i === 0) add(3)
  if (i === traits.length - 1) add(4)
  if (traits.length <= SHORT) add(5)
  if (row < 0) add(20)
  for (let offset = -1; offset <= 1; offset++) {
    const bits = known[i + offset] ?? 0
    for (let bit = 0; bit < KNOWN_BITS; bit++)
      if (bits & (1 << bit)) add(KNOWN_FLAGS + (offset + 1) * KNOWN_BITS + bit)
  }
  if (capital !== CAPITAL.first && capital !== CAPITAL.all) return
  const seen = (forms.small.has(text.toLowerCase()) ? 1 : 0) + (forms.capital.has(text) ? 2 : 0)
  add(SEEN_FLAGS + seen)
  if (i === 0) add(SEEN_FLAGS + 4 + seen)
  if (shape > 0) add(SEEN_FLAGS + 8 + seen)
}

/** Sentences of so few tokens are headings, bylines and rows of tables more often than prose. */
const SHORT = 4
