import type { ChainWeights } from './chain'

/**
 * How probable each label of each token is under a linear chain: rows of `labels` probabilities that add up to 1
 * (forward-backward, scaled at every token). Rows of zeros where no chain is allowed.
 * @see L. R. Rabiner: A tutorial on hidden Markov models, Proceedings of the IEEE 77 (1989)
 */
export function labelMarginals(weights: ChainWeights, scores: Float32Array): Float32Array {
  const { labels: L } = weights
  const marginals = new Float32Array(scores.length)
  if (scores.length === 0) return marginals
  const likely = exponentials(scores, L)
  const steps = stepsOf(weights)
  const forward = new Float64Array(scores.length)
  for (let y = 0; y < L; y++) forward[y] = Math.exp(weights.first[y]!) * likely[y]!
  scaleToOne(forward, 0, L)
  for (let at = L; at < forward.length; at += L) stepForward(forward, likely, at, steps, L)
  let backward = Float64Array.from(weights.last, Math.exp)
  let before = new Float64Array(L)
  for (let at = scores.length - L; at >= 0; at -= L) {
    for (let y = 0; y < L; y++) forward[at + y]! *= backward[y]!
    scaleToOne(forward, at, L)
    for (let y = 0; y < L; y++) marginals[at + y] = forward[at + y]!
    stepBack(backward, before, likely, at, steps)
    const spare = backward
    backward = before
    before = spare
  }
  return marginals
}

/** Labels that may follow one another, and how much: most pairs may not. */
interface Steps {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly weight: Float64Array
}

const knownSteps = new WeakMap<ChainWeights, Steps>()

/** Those of a chain, found once. */
function stepsOf(weights: ChainWeights): Steps {
  let steps = knownSteps.get(weights)
  if (!steps) knownSteps.set(weights, (steps = allowedSteps(weights)))
  return steps
}

function allowedSteps({ labels: L, between }: ChainWeights): Steps {
  const pairs: number[] = []
  for (let pair = 0; pair < between.length; pair++)
    if (Math.exp(between[pair]!) > 0) pairs.push(pair)
  return {
    from: Int32Array.from(pairs, (pair) => Math.floor(pair / L)),
    to: Int32Array.from(pairs, (pair) => pair % L),
    weight: Float64Array.from(pairs, (pair) => Math.exp(between[pair]!)),
  }
}

/** A label so much less likely than the best of its token is not looked at: its power of e is nothing. */
const HOPELESS = -700

/** Powers of e, each row divided by its greatest, so that none overflows. */
function exponentials(scores: Float32Array, L: number): Float64Array {
  const likely = new Float64Array(scores.length)
  for (let at = 0; at < scores.length; at += L) {
    let top = -Infinity
    for (let y = 0; y < L; y++) if (scores[at + y]! > top) top = scores[at + y]!
    for (let y = 0; y < L; y++) {
      const behind = scores[at + y]! - top
      if (behind > HOPELESS) likely[at + y] = Math.exp(behind)
    }
  }
  return likely
}

/** The row of `forward` at `at`, from the one before it. */
function stepForward(
  forward: Float64Array,
  likely: Float64Array,
  at: number,
  { from, to, weight }: Steps,
  L: number,
): void {
  for (let k = 0; k < from.length; k++)
    forward[at + to[k]!]! += forward[at - L + from[k]!]! * weight[k]!
  for (let y = 0; y < L; y++) forward[at + y]! *= likely[at + y]!
  scaleToOne(forward, at, L)
}

/** Fills `before` from `backward` and the token at `at`. */
function stepBack(
  backward: Float64Array,
  before: Float64Array,
  likely: Float64Array,
  at: number,
  { from, to, weight }: Steps,
): void {
  before.fill(0)
  for (let k = 0; k < from.length; k++) {
    const y = to[k]!
    before[from[k]!]! += weight[k]! * backward[y]! * likely[at + y]!
  }
  scaleToOne(before, 0, before.length)
}

/** Divides by their sum; zeros stay zeros. */
function scaleToOne(values: Float64Array, at: number, length: number): void {
  let total = 0
  for (let i = at; i < at + length; i++) total += values[i]!
  if (total > 0) for (let i = at; i < at + length; i++) values[i]! /= total
}
