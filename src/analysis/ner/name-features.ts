import { featureKey, mixHashes } from '../network/hash'
import { CAPITAL, type WordTraits } from '../network/word-traits'

/** What the sentence and the document say about a token, as small features. */
export const NAME_FLAGS = 64

const OUTSIDE = 0x5bd1e995

/** The sparse features of token i: words, shapes and clusters around it, and pairs of neighbours. */
export function nameKeys(
  traits: readonly WordTraits[],
  i: number,
  add: (key: number) => void,
): void {
  const word = traits[i]!
  const left = traits[i - 1]
  const right = traits[i + 1]
  let template = 0
  for (let offset = -2; offset <= 2; offset++) {
    const at = traits[i + offset]
    add(featureKey(template++, at ? at.form : OUTSIDE))
    add(featureKey(template++, at ? at.lower : OUTSIDE))
    add(featureKey(template++, at ? at.shape : OUTSIDE))
    for (let c = 0; c < 3; c++) add(featureKey(template++, at ? at.clusters[c]! : OUTSIDE))
  }
  for (const prefix of word.prefixes) add(featureKey(template++, prefix))
  for (const suffix of word.suffixes) add(featureKey(template++, suffix))
  const l = left ?? null
  const r = right ?? null
  const pair = (a: number, b: number) => {
    add(featureKey(template++, mixHashes(a, b)))
  }
  pair(l?.lower ?? OUTSIDE, word.lower)
  pair(word.lower, r?.lower ?? OUTSIDE)
  pair(l?.lower ?? OUTSIDE, r?.lower ?? OUTSIDE)
  pair(l?.shape ?? OUTSIDE, word.shape)
  pair(word.shape, r?.shape ?? OUTSIDE)
  pair(mixHashes(l?.shape ?? OUTSIDE, word.shape), r?.shape ?? OUTSIDE)
  pair(l?.clusters[1] ?? OUTSIDE, word.clusters[1]!)
  pair(word.clusters[1]!, r?.clusters[1] ?? OUTSIDE)
  pair(l?.lower ?? OUTSIDE, word.clusters[1]!)
  pair(word.clusters[1]!, r?.lower ?? OUTSIDE)
  pair(traits[i - 2]?.lower ?? OUTSIDE, l?.lower ?? OUTSIDE)
  pair(r?.lower ?? OUTSIDE, traits[i + 2]?.lower ?? OUTSIDE)
  pair(l?.lower ?? OUTSIDE, word.shape)
  pair(word.shape, r?.lower ?? OUTSIDE)
}

/** How the document writes its words. */
export interface DocumentForms {
  /** Words in small letters that are seen so; words that have a capital inside a sentence. */
  readonly small: ReadonlySet<string>
  readonly capital: ReadonlySet<string>
}

export function nameFlags(
  traits: readonly WordTraits[],
  i: number,
  shape: number,
  forms: DocumentForms,
  add: (flag: number) => void,
): void {
  const word = traits[i]!
  const lower = word.text.toLowerCase()
  add(shape)
  if (i === 0) add(3)
  if (i === traits.length - 1) add(4)
  if (traits.length <= 4) add(5)
  if (word.capital === CAPITAL.first || word.capital === CAPITAL.all) {
    add(6 + (forms.small.has(lower) ? 1 : 0) + (forms.capital.has(word.text) ? 2 : 0))
    if (i === 0) add(10 + (forms.small.has(lower) ? 1 : 0) + (forms.capital.has(word.text) ? 2 : 0))
    if (shape > 0)
      add(14 + (forms.small.has(lower) ? 1 : 0) + (forms.capital.has(word.text) ? 2 : 0))
  }
  if (word.row < 0) add(20)
}
