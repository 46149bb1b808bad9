import { weighSignals } from '../../analysis/quotes/speaker-signals'

/** A finding by its signals, and whether it was right. */
export interface JudgedFinding {
  readonly vector: readonly number[]
  readonly isRight: boolean
}

const STEPS = 6000
const RATE = 0.5

/**
 * The weights under which these judgements are most likely (logistic regression), by gradient ascent.
 * @param penalty how much weights are held near zero: the inverse of the variance that is thought likely before any
 *   judgement was seen. The constant, the first of the vector, is left free.
 */
export function fitLogistic(judged: readonly JudgedFinding[], penalty: number): Float64Array {
  const size = judged[0]?.vector.length ?? 0
  const weights = new Float64Array(size)
  const gradient = new Float64Array(size)
  for (let step = 0; step < STEPS; step++) {
    gradient.fill(0)
    for (const { vector, isRight } of judged) {
      const error = (isRight ? 1 : 0) - weighSignals(weights, vector)
      for (let k = 0; k < size; k++) gradient[k]! += error * vector[k]!
    }
    for (let k = 0; k < size; k++)
      weights[k]! += (RATE / judged.length) * (gradient[k]! - (k > 0 ? penalty * weights[k]! : 0))
  }
  return weights
}
