import { SUBWORD_ROWS } from '../../src/analysis/network/subword-rows'
import type { WordVectors } from '../../src/analysis/network/word-vectors'
import { seededRandom } from '../../src/training/random'
import { outputWidth, type SequenceNetwork } from '../../src/training/sequence/train-sequence'

/** Vectors of four numbers for a handful of words. */
export function smallVectors(): WordVectors {
  const words = ['the', 'baker', 'said', 'bread', 'is', 'warm']
  return {
    rows: new Map(words.map((word, row) => [word, row])),
    dimensions: 4,
    values: Int8Array.from({ length: words.length * 4 }, (_, i) => ((i * 37) % 255) - 127),
    scale: 0.01,
    clusters: Uint16Array.from(words, (_, row) => row * 70),
  }
}

export const SMALL_SIZES = { labels: 3, hidden: 4, subword: 4, radius: 1, dimensions: 4 }
export const SMALL_FLAGS = 2

/** A network with numbers drawn at random, and a row for each of these keys. */
export function smallNetwork(keys: readonly number[], seed = 1): SequenceNetwork {
  const { labels: L, hidden: H, subword, radius, dimensions } = SMALL_SIZES
  const random = seededRandom(seed)
  const draw = (length: number) => Float32Array.from({ length }, () => random() * 2 - 1)
  return {
    subwords: draw(SUBWORD_ROWS * subword),
    window: draw((2 * radius + 1) * (dimensions + subword) * H),
    flags: draw(SMALL_FLAGS * H),
    topic: draw(dimensions * H),
    bias: draw(H),
    output: draw(H * outputWidth(L)),
    wideRows: new Map(keys.map((key, row) => [key, row])),
    wide: draw(keys.length * L),
    between: draw(L * L),
    first: draw(L),
    last: draw(L),
  }
}
