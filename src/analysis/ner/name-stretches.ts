import { FUNCTION_WORDS } from '../../language/function-words'
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

/**
 * The stretches of a document, in order, and ones for the tokens near a capital: those that have one, or stand beside one
 * ("Bank of the West"), or are tied to such a word by a hyphen ("Covid-19"). A stretch has one token more at each end,
 * unless the sentence ends there.
 */
export function nameStretches(
  traits: readonly WordTraits[],
  sentences: readonly Sentence[],
): { stretches: readonly NameStretch[]; isNear: Uint8Array } {
  const isNear = new Uint8Array(traits.length)
  const stretches: NameStretch[] = []
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    markNear(traits, firstToken, endToken, isNear)
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

function markNear(
  traits: readonly WordTraits[],
  first: number,
  end: number,
  isNear: Uint8Array,
): void {
  for (let i = first; i < end; i++) {
    if (!hasCapital(traits[i]!) || isSmallWord(traits[i]!.text, i === first)) continue
    const before = i - 1 > first && traits[i - 1]!.text === '-' ? i - 2 : i - 1
    const behind = i + 2 < end && traits[i + 1]!.text === '-' ? i + 2 : i + 1
    isNear.fill(1, Math.max(first, before), Math.min(end, behind + 1))
  }
}

/** "The" and "In" at the beginning and "I" anywhere have their capitals for another reason; names beside them have their own. */
function isSmallWord(text: string, isFirst: boolean): boolean {
  return (
    text === 'I' || (isFirst && FUNCTION_WORDS.has(text.toLowerCase()) && !PERSONS_TOO.has(text))
  )
}

/** Small words that persons are called by alone. */
const PERSONS_TOO: ReadonlySet<string> = new Set(['Little', 'May', 'Will'])

function hasCapital({ capital }: WordTraits): boolean {
  return capital === CAPITAL.first || capital === CAPITAL.all || capital === CAPITAL.inner
}
