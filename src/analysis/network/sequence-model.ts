import type { ChainWeights } from './chain'
import type { WideLookup } from './wide-lookup'

/** A network that scores labels, decoded: what `training/sequence` learns and `models/decode-sequence.ts` reads. */
export interface SequenceModel {
  readonly hidden: number
  /** Words to the left and to the right that are seen. */
  readonly radius: number
  /** A row of `subwordWidth` numbers for each part of a word. */
  readonly subwords: Float32Array
  readonly subwordWidth: number
  /** For each place of the window a row of `hidden` numbers for each number of a word: its vector, then its parts. */
  readonly window: Float32Array
  /** A row of `hidden` numbers for each flag. */
  readonly flags: Float32Array
  /** A row of `hidden` numbers for each dimension of the document's vector; null where the model has no eye for it. */
  readonly topic: Float32Array | null
  readonly bias: Float32Array
  /** A row of label scores for each hidden unit. */
  readonly output: Float32Array
  readonly wide: WideLookup
  readonly chain: ChainWeights
}
