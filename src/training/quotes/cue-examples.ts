import { addWideKeys } from '../../analysis/network/wide-features'
import { CUE_FEATURES, cueFlags, cueSurroundings } from '../../analysis/quotes/cue-features'
import { featureLists } from '../sequence/feature-lists'
import type { SequenceExample } from '../sequence/train-sequence'
import type { QuoteDocument } from './quote-documents'

const NONE = 0b01
const CUE = 0b10

/** The sentences of a document to learn reporting words from, by the engine's own features. */
export function cueExamples({
  page,
  numbers,
  traits,
  syntax,
  statements,
  isUnknown,
}: QuoteDocument): SequenceExample[] {
  const allowed = Uint32Array.from(numbers, (_, i) =>
    isUnknown[i] === 1 || page.spanAt[i]! >= 0 ? NONE | CUE : NONE,
  )
  for (const { pivot } of statements) allowed[pivot] = CUE
  return page.sentences.flatMap(({ firstToken, endToken }, s) => {
    if (!allowed.subarray(firstToken, endToken).some((labels) => labels !== (NONE | CUE))) return []
    const words = traits.slice(firstToken, endToken)
    const around = cueSurroundings(page, s, syntax.classes(s))
    const flags = featureLists(words.length, (t, add) => {
      cueFlags(around, firstToken + t, add)
    })
    const keys = featureLists(words.length, (t, add) => {
      addWideKeys(CUE_FEATURES, words, t, add)
    })
    return [
      {
        types: numbers.slice(firstToken, endToken),
        flags: flags.values,
        flagStarts: flags.starts,
        keys: keys.values,
        keyStarts: keys.starts,
        topic: null,
        allowed: allowed.slice(firstToken, endToken),
        weight: 1,
      },
    ]
  })
}
