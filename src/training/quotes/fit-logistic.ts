import { weighSignals } from '../../analysis/quotes/speaker-signals'

/** A speaker that was found: its signals, and whether it was right. */
export interface JudgedSpeaker {
  readonly vector: Float64Array
  readonly isRight: boolean
}

const STEPS = 3000
const RATE = 0.5
/** Weights are held near zero: annotated speakers are few. */
const DECAY = 0.004

/** The weights under which these judgements are most likely, by gradient ascent with decay; the constant does not decay. */
export function fitLogistic(judged: readonly JudgedSpeaker[], size: number): Float64Array {
  const weights = new Float64Array(size)
  const gradient = new Float64Array(size)
  for (let step = 0; step < STEPS; step++) {
    gradient.fill(0)
    for (const { vector, isRight } of judged) {
      const error = (isRight ? 1 : 0) - weighSignals(weights, vector)
      for (let k = 0; k < size; k++) gradient[k]! += (error * vector[k]!) / judged.length
    }
    for (let k = 0; k < size; k++)
      weights[k]! += RATE * (gradient[k]! - (k > 0 ? DECAY * weights[k]! : 0))
  }
  return weights
}
