import type { WordTraits } from './word-traits'

/** Which sparse features a token has, as 24-bit keys; those of one word alone are told apart, for they can be kept. */
export interface WideFeatures {
  /** Words to the left and to the right that have keys of their own. */
  readonly reach: number
  /** The keys that one word gives to the token `offset` words before it; null stands for what is outside the sentence. */
  readonly wordKeys: (word: WordTraits | null, offset: number, add: (key: number) => void) => void
  /** The keys of token i that hang on several words. */
  readonly pairKeys: (traits: readonly WordTraits[], i: number, add: (key: number) => void) => void
}

/** All keys of token i, one by one. */
export function addWideKeys(
  features: WideFeatures,
  traits: readonly WordTraits[],
  i: number,
  add: (key: number) => void,
): void {
  for (let offset = -features.reach; offset <= features.reach; offset++)
    features.wordKeys(traits[i + offset] ?? null, offset, add)
  features.pairKeys(traits, i, add)
}
