import type { WordTraits } from './word-traits'
import type { WordVectors } from './word-vectors'

/**
 * What a network sees of a word: its vector (zeros where it has none), and behind it the sum of its parts, which are
 * rows of `subwordWidth` numbers.
 */
export function wordInput(
  word: WordTraits,
  vectors: WordVectors,
  subwords: Float32Array,
  subwordWidth: number,
): Float32Array {
  const { dimensions, values, scale } = vectors
  const input = new Float32Array(dimensions + subwordWidth)
  if (word.row >= 0)
    for (let d = 0; d < dimensions; d++) input[d] = values[word.row * dimensions + d]! * scale
  for (const row of word.parts)
    for (let s = 0; s < subwordWidth; s++)
      input[dimensions + s]! += subwords[row * subwordWidth + s]!
  return input
}
