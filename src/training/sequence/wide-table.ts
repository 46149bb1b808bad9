import type { SequenceExample } from './train-sequence'
import { KEY_BITS } from '../../analysis/network/hash'

/** A linear model over sparse features: a row of label weights for each feature. */
export interface WideTable {
  /** Row of a feature's key. */
  readonly rows: ReadonlyMap<number, number>
  readonly values: Float32Array
  readonly mean: Float32Array
  /** Adds the weights of each token's features to its label scores, but for those left out at random. */
  readonly addScores: (index: number, example: SequenceExample, scores: Float32Array) => void
  /** One step of Adagrad against the gradient of the scores. */
  readonly learn: (
    example: SequenceExample,
    gradient: Float32Array,
    rate: number,
    decay: number,
  ) => void
  readonly gatherMean: (count: number) => void
}

/** Keys seen but once teach nothing that holds. */
const LEAST_SEEN = 2
const INITIAL_SQUARE = 0.01

/** @param dropout share of features left out at random in each sentence, so that none is leaned on alone */
export function createWideTable(
  examples: readonly SequenceExample[],
  labels: number,
  dropout: number,
  random: () => number,
): WideTable {
  const rows = collectKeys(examples)
  const values = new Float32Array(rows.size * labels)
  const squares = new Float32Array(rows.size * labels).fill(INITIAL_SQUARE)
  const mean = new Float32Array(rows.size * labels)
  const rowsOf = examples.map(({ keys }) => keys.map((key) => rows.get(key) ?? -1))
  /** The rows of the present sentence, -1 where they are left out. */
  const keep = 1 - dropout
  let kept = new Int32Array(0)
  return {
    rows,
    values,
    mean,
    addScores(index, { keyStarts }, scores) {
      kept = rowsOf[index]!.map((row) => (random() < dropout ? -1 : row))
      for (let t = 0; t + 1 < keyStarts.length; t++)
        for (let k = keyStarts[t]!; k < keyStarts[t + 1]!; k++) {
          const row = kept[k]! * labels
          if (row >= 0)
            for (let y = 0; y < labels; y++) scores[t * labels + y]! += values[row + y]! / keep
        }
    },
    learn({ keyStarts }, gradient, rate, decay) {
      for (let t = 0; t + 1 < keyStarts.length; t++)
        for (let k = keyStarts[t]!; k < keyStarts[t + 1]!; k++) {
          const row = kept[k]! * labels
          if (row < 0) continue
          for (let y = 0; y < labels; y++) {
            const g = gradient[t * labels + y]!
            // Where the model is all but sure there is nothing to learn.
            if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue
            const slope = g / keep + decay * values[row + y]!
            const square = (squares[row + y]! += slope * slope)
            values[row + y]! -= (rate * slope) / Math.sqrt(square)
          }
        }
    },
    gatherMean(count) {
      for (let i = 0; i < mean.length; i++) mean[i]! += (values[i]! - mean[i]!) / count
    },
  }
}

const NEGLIGIBLE = 1e-4

function collectKeys(examples: readonly SequenceExample[]): ReadonlyMap<number, number> {
  const counts = new Uint8Array(1 << KEY_BITS)
  for (const { keys } of examples)
    for (const key of keys) if (counts[key]! < LEAST_SEEN) counts[key]!++
  const rows = new Map<number, number>()
  for (let key = 0; key < counts.length; key++)
    if (counts[key]! >= LEAST_SEEN) rows.set(key, rows.size)
  return rows
}
