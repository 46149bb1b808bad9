import { addProjection } from '../network/add-projection'
import type { ChainWeights } from '../network/chain'
import { EVIDENCE_WIDTH } from './document-evidence'

/** The network of the second reading: what the document says, a hidden layer, and what to add to the first scores. */
export interface SecondReading {
  readonly hidden: number
  /** A row of `hidden` numbers for each number of the evidence. */
  readonly input: Float32Array
  readonly bias: Float32Array
  /** A row of label scores for each hidden unit. */
  readonly output: Float32Array
  readonly chain: ChainWeights
  /** From how sure the chain is of a name to how often such a name is right; see `calibrate`. */
  readonly calibration: Float32Array
}

/** The scores of the first reading of some tokens, with what the second adds to them in the light of the evidence. */
export function readAgain(
  { hidden: H, input, bias, output, chain }: SecondReading,
  scores: Float32Array,
  evidence: Float32Array,
  firstToken: number,
): Float32Array {
  const { labels: L } = chain
  const sums = Float32Array.from(scores)
  const layer = new Float32Array(H)
  for (let t = 0; t * L < scores.length; t++) {
    layer.set(bias)
    const at = (firstToken + t) * EVIDENCE_WIDTH
    addProjection(evidence.subarray(at, at + EVIDENCE_WIDTH), input, 0, layer, 0, H)
    for (let j = 0; j < H; j++) {
      const value = layer[j]!
      if (value > 0) for (let y = 0; y < L; y++) sums[t * L + y]! += value * output[j * L + y]!
    }
  }
  return sums
}
