import type { WordTraits } from './word-traits'
import type { WordVectors } from './word-vectors'

/** Rows of `subwordWidth` numbers for the parts of words. */
interface PartRows {
  readonly subwords: Float32Array
  readonly subwordWidth: number
}

/**
 * Fills `input` from `at` on with what a network sees of a word: its vector (zeros where it has none), and behind it the
 * sum of its parts.
 */
export function fillWordInput(
  word: WordTraits,
  vectors: WordVectors,
  { subwords, subwordWidth }: PartRows,
  input: Float32Array,
  at = 0,
): void {
  const { dimensions, values, scale } = vectors
  const { row, parts } = word
  for (let d = 0; d < dimensions; d++)
    input[at + d] = row < 0 ? 0 : values[row * dimensions + d]! * scale
  const behind = at + dimensions
  input.fill(0, behind, behind + subwordWidth)
  for (const part of parts)
    for (let s = 0; s < subwordWidth; s++) input[behind + s]! += subwords[part * subwordWidth + s]!
}
