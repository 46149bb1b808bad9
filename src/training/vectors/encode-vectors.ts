import { encodeFrontCoded } from '../../analysis/models/front-coding'
import { encodeQuantised } from '../../analysis/models/quantised'
import { FREQUENT_WORDS, type WordVectors } from '../../analysis/network/word-vectors'
import { encodeSizes } from '../sequence/encode-sequence'
import { writeContainer } from '../write-container'

/**
 * The bytes of the vectors' file. Behind the most frequent words, which come first, words are sorted there, so that each
 * shares letters with the one before it.
 */
export function encodeVectors(vectors: WordVectors): Uint8Array {
  const { rows, dimensions, values, scale, clusters } = vectors
  const ranked = [...rows].sort(([, a], [, b]) => a - b)
  const rest = ranked.slice(FREQUENT_WORDS).sort(([a], [b]) => (a < b ? -1 : 1))
  const sorted = [...ranked.slice(0, FREQUENT_WORDS), ...rest]
  const moved = new Float32Array(sorted.length * dimensions)
  sorted.forEach(([, row], k) => {
    for (let d = 0; d < dimensions; d++)
      moved[k * dimensions + d] = values[row * dimensions + d]! * scale
  })
  return writeContainer('vectors', [
    encodeFrontCoded(sorted.map(([word]) => word)),
    encodeQuantised(moved),
    encodeSizes(sorted.map(([, row]) => clusters[row]!)),
  ])
}
