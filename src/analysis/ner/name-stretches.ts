import type { Sentence } from '../../model/syntax'
import { widen } from '../network/score-sequence'
import { CAPITAL, type WordTraits } from '../network/word-traits'

/** Tokens in a row within one sentence among which names are looked for; whatever lies outside is no part of a name. */
export interface NameStretch {
  /** Index of its sentence. */
  readonly sentence: number
  /** In the document, as is `endToken`. */
  readonly firstToken: number
  readonly endToken: number
}

/** Small words are part of a name at most so far from its capitals: "Bank of the West". */
const NEAR = 2

/**
 * The stretches of a document, in order, and ones for the tokens near a capital, which are about half of all. A stretch
 * has one token more at each end, unless the sentence ends there.
 */
export function nameStretches(
  traits: readonly WordTraits[],
  sentences: readonly Sentence[],
): { stretches: readonly NameStretch[]; isNear: Uint8Array } {
  const capitals = Uint8Array.from(traits, ({ capital }) =>
    capital === CAPITAL.first || capital === CAPITAL.all || capital === CAPITAL.inner ? 1 : 0,
  )
  const isNear = new Uint8Array(traits.length)
  const stretches: NameStretch[] = []
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    isNear.set(widen(capitals.subarray(firstToken, endToken), NEAR), firstToken)
    const isInside = widen(isNear.subarray(firstToken, endToken), 1)
    let from = isInside.indexOf(1)
    while (from >= 0) {
      const next = isInside.indexOf(0, from)
      const to = next < 0 ? isInside.length : next
      stretches.push({ sentence, firstToken: firstToken + from, endToken: firstToken + to })
      from = isInside.indexOf(1, to)
    }
  })
  return { stretches, isNear }
}
