import type { ChainWeights } from '../network/chain'
import { planKernels } from '../network/kernels'
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

/**
 * The scores of the first reading of some tokens, with what the second adds to them in the light of the evidence.
 * @param isWanted tells by a 1 the tokens that are read again
 */
export type ReadAgain = (
  scores: Float32Array,
  evidence: Float32Array,
  firstToken: number,
  isWanted: Uint8Array,
) => Float32Array

export function createSecondReader(reading: SecondReading): ReadAgain {
  const L = reading.chain.labels
  const layout = planKernels()
  const input = layout.matrix(reading.input, EVIDENCE_WIDTH, reading.hidden)
  const output = layout.matrix(reading.output, reading.hidden, L)
  const x = layout.block(EVIDENCE_WIDTH)
  const layer = layout.block(reading.hidden)
  const zeros = layout.block(L)
  const added = layout.block(L)
  const kernels = layout.open()
  const [xValues, layerValues, addedValues] = [x, layer, added].map(kernels.floats) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  const { bias } = reading
  return (scores, evidence, firstToken, isWanted) => {
    const sums = Float32Array.from(scores)
    for (let t = 0; t * L < scores.length; t++) {
      if (isWanted[t] === 0) continue
      const at = (firstToken + t) * EVIDENCE_WIDTH
      xValues.set(evidence.subarray(at, at + EVIDENCE_WIDTH))
      layerValues.set(bias)
      kernels.project(x.at, input.at, layer.at, input.rows, input.width)
      kernels.projectActive(layer.at, output.at, zeros.at, added.at, output.rows, output.width)
      for (let y = 0; y < L; y++) sums[t * L + y]! += addedValues[y]!
    }
    return sums
  }
}
