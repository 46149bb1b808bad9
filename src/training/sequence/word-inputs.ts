import { SUBWORD_ROWS } from '../../analysis/network/subword-rows'
import type { WordTraits } from '../../analysis/network/word-traits'
import type { WordVectors } from '../../analysis/network/word-vectors'
import type { Block, Kernels } from '../kernels/load-kernels'
import { createParameters, stepRow, type Parameters } from './parameters'

/** What a word looks like to a network: its vector, which stays, and the sum of its parts, which are learned. */
export interface WordInputs {
  /** Numbers for each word. */
  readonly width: number
  readonly subwords: Parameters
  /** Writes the inputs of the words of a sentence one behind the other; a dropped word loses its vector. */
  readonly fill: (types: Int32Array, inputs: Block, isDropped: (t: number) => boolean) => void
  /** Takes a step for the parts of the words, against the gradient of their inputs. */
  readonly learn: (types: Int32Array, inputGradient: Block, rate: number) => void
}

export function createWordInputs(
  kernels: Kernels,
  types: readonly WordTraits[],
  vectors: WordVectors,
  subwordWidth: number,
  random: () => number,
): WordInputs {
  const V = vectors.dimensions
  const S = subwordWidth
  const width = V + S
  const subwords = createParameters(kernels, SUBWORD_ROWS * S, () => (random() * 2 - 1) * 0.1)
  const rowsOf = types.map(({ parts }) => parts)
  return {
    width,
    subwords,
    fill(sentence, inputs, isDropped) {
      inputs.values.fill(0, 0, sentence.length * width)
      sentence.forEach((type, t) => {
        const { row } = types[type]!
        const start = t * width
        if (row >= 0 && !isDropped(t))
          for (let d = 0; d < V; d++)
            inputs.values[start + d] = vectors.values[row * V + d]! * vectors.scale
        for (const sub of rowsOf[type]!)
          kernels.addScaled(inputs.at + (start + V) * 4, subwords.values.at + sub * S * 4, 1, S)
      })
    },
    learn(sentence, inputGradient, rate) {
      sentence.forEach((type, t) => {
        const from = inputGradient.at + (t * width + V) * 4
        for (const sub of rowsOf[type]!) {
          kernels.addScaled(subwords.gradient.at + sub * S * 4, from, 1, S)
          stepRow(kernels, subwords, sub, S, rate)
        }
      })
    },
  }
}
