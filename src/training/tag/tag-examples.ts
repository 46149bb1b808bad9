import { addWideKeys } from '../../analysis/network/wide-features'
import { shareOfCapitals, TAG_FEATURES, tagFlags } from '../../analysis/tag/tag-features'
import type { TreebankSentence } from '../read-treebank'
import { featureLists } from '../sequence/feature-lists'
import type { SequenceExample } from '../sequence/train-sequence'
import type { WordTypes } from '../sequence/word-types'

/** A sentence to learn parts of speech from, by the engine's own features. */
export function tagExample(
  { words, classes }: TreebankSentence,
  types: WordTypes,
): SequenceExample {
  const numbers = Int32Array.from(words, (word) => types.numberOf(word))
  const traits = Array.from(numbers, (number) => types.list[number]!)
  const share = shareOfCapitals(traits)
  const flags = featureLists(words.length, (t, add) => {
    tagFlags(traits, t, share, add)
  })
  const keys = featureLists(words.length, (t, add) => {
    addWideKeys(TAG_FEATURES, traits, t, add)
  })
  return {
    types: numbers,
    flags: flags.values,
    flagStarts: flags.starts,
    keys: keys.values,
    keyStarts: keys.starts,
    topic: null,
    allowed: Uint32Array.from(classes, (one) => 1 << one),
    weight: 1,
  }
}
