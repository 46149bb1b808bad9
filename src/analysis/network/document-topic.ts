import { FREQUENT_WORDS, type WordVectors } from './word-vectors'
import type { WordTraits } from './word-traits'

/** The mean vector of a document's words, but for the most frequent ones: what it is about, as far as vectors tell. */
export function documentTopic(traits: readonly WordTraits[], vectors: WordVectors): Float32Array {
  const { dimensions, values, scale } = vectors
  const topic = new Float32Array(dimensions)
  let count = 0
  for (const { row } of traits) {
    if (row < FREQUENT_WORDS) continue
    count++
    for (let d = 0; d < dimensions; d++) topic[d]! += values[row * dimensions + d]!
  }
  for (let d = 0; d < dimensions; d++) topic[d]! *= scale / Math.max(1, count)
  return topic
}
