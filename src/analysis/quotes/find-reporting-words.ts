import { labelMarginals } from '../network/label-marginals'
import type { WordTraits } from '../network/word-traits'
import { CUE_LABELS, cueFlags, cueSurroundings } from './cue-features'
import type { QuoteFinder } from './quote-finder'
import type { QuotePage } from './quote-page'
import type { SyntaxReader } from './sentence-syntax'

/** A word that may report what somebody says, and how probable that is. */
export interface ReportingWord {
  readonly token: number
  readonly probability: number
}

/** Score of being none where nothing can be: inside quotations. */
const FAR_OUTSIDE = 20

/**
 * The words outside quotations that may be the head of reporting words, in text order.
 * @param least words less probable are left out
 */
export function findReportingWords(
  page: QuotePage,
  traits: readonly WordTraits[],
  syntax: SyntaxReader,
  { cues, cueChain }: Pick<QuoteFinder, 'cues' | 'cueChain'>,
  least: number,
): readonly ReportingWord[] {
  const found: ReportingWord[] = []
  page.sentences.forEach(({ firstToken, endToken }, s) => {
    const wanted = Uint8Array.from({ length: endToken - firstToken }, (_, t) =>
      page.spanAt[firstToken + t]! < 0 ? 1 : 0,
    )
    if (!wanted.includes(1)) return
    const around = cueSurroundings(page, s, syntax.classes(s))
    const addFlags = (t: number, add: (flag: number) => void) => {
      cueFlags(around, firstToken + t, add)
    }
    const words = traits.slice(firstToken, endToken)
    const scores = cues.scoreTokens(words, addFlags, null, wanted)
    wanted.forEach((isWanted, t) => {
      if (isWanted === 0) scores[t * CUE_LABELS] = FAR_OUTSIDE
    })
    const marginals = labelMarginals(cueChain, scores)
    for (let t = 0; t < words.length; t++) {
      const probability = marginals[t * CUE_LABELS + 1]!
      if (wanted[t] === 1 && probability >= least)
        found.push({ token: firstToken + t, probability })
    }
  })
  return found
}
