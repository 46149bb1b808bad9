import { wordTraits, type WordTraits } from '../../analysis/network/word-traits'
import type { WordVectors } from '../../analysis/network/word-vectors'

/** All different words of the texts that are learned from, each with its number. */
export interface WordTypes {
  readonly vectors: WordVectors
  readonly list: readonly WordTraits[]
  readonly numberOf: (word: string) => number
}

export function createWordTypes(vectors: WordVectors): WordTypes {
  const list: WordTraits[] = []
  const numbers = new Map<string, number>()
  return {
    vectors,
    list,
    numberOf(word) {
      const known = numbers.get(word)
      if (known !== undefined) return known
      numbers.set(word, list.length)
      return list.push(wordTraits(word, vectors)) - 1
    },
  }
}
