import { wordTraits, type WordTraits } from './word-traits'
import type { WordVectors } from './word-vectors'

/** Words that are kept before all are forgotten: more than any article has, and a few megabytes. */
const KEPT_WORDS = 20_000

/** A reader of words that keeps the traits of those it has met. */
export function createTraitsReader(vectors: WordVectors): (text: string) => WordTraits {
  const known = new Map<string, WordTraits>()
  return (text) => {
    const found = known.get(text)
    if (found) return found
    if (known.size >= KEPT_WORDS) known.clear()
    const traits = wordTraits(text, vectors)
    known.set(text, traits)
    return traits
  }
}
