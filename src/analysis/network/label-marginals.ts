import type { ChainWeights } from './chain'

/**
 * How probable each label of each token is under a linear chain: rows of `labels` probabilities that add up to 1
 * (forward-backward, scaled at every token). Rows of zeros where no chain is allowed.
 * @see L. R. Rabiner: A tutorial on hidden Markov models, Proceedings of the IEEE 77 (1989)
 */
export function labelMarginals(weights: ChainWeights, scores: Float32Array): Float32Array {
  const { labels: L } = weights
  const likely = exponentials(scores, L)
  const between = Float64Array.from(weights.between, Math.exp)
  const forward = new Float64Array(scores.length)
  if (forward.length > 0) startForward(weights.first, likely, forward)
  for (let at = L; at < forward.length; at += L) stepForward(forward, likely, at, between, L)
  let backward = Float64Array.from(weights.last, Math.exp)
  const marginals = new Float32Array(scores.length)
  for (let at = scores.length - L; at >= 0; at -= L) {
    for (let y = 0; y < L; y++) forward[at + y]! *= backward[y]!
    scaleToOne(forward, at, L)
    for (let y = 0; y < L; y++) marginals[at + y] = forward[at + y]!
    backward = stepBack(backward, likely, at, between, L)
  }
  return marginals
}

/** Powers of e, each row divided by its greatest, so that none overflows. */
function exponentials(scores: Float32Array, L: number): Float64Array {
  const likely = new Float64Array(scores.length)
  for (let at = 0; at < scores.length; at += L) {
    let top = -Infinity
    for (let y = 0; y < L; y++) top = Math.max(top, scores[at + y]!)
    for (let y = 0; y < L; y++) likely[at + y] = Math.exp(scores[at + y]! - top)
  }
  return likely
}

function startForward(first: Float32Array, likely: Float64Array, forward: Float64Array): void {
  for (let y = 0; y < first.length; y++) forward[y] = Math.exp(first[y]!) * likely[y]!
  scaleToOne(forward, 0, first.length)
}

/** The row of `forward` at `at`, from the one before it. */
function stepForward(
  forward: Float64Array,
  likely: Float64Array,
  at: number,
  between: Float64Array,
  L: number,
): void {
  for (let x = 0; x < L; x++) {
    const share = forward[at - L + x]!
    if (share > 0) for (let y = 0; y < L; y++) forward[at + y]! += share * between[x * L + y]!
  }
  for (let y = 0; y < L; y++) forward[at + y]! *= likely[at + y]!
  scaleToOne(forward, at, L)
}

function stepBack(
  backward: Float64Array,
  likely: Float64Array,
  at: number,
  between: Float64Array,
  L: number,
): Float64Array<ArrayBuffer> {
  const next = new Float64Array(L)
  for (let y = 0; y < L; y++) {
    const weight = backward[y]! * likely[at + y]!
    if (weight > 0) for (let x = 0; x < L; x++) next[x]! += between[x * L + y]! * weight
  }
  scaleToOne(next, 0, L)
  return next
}

/** Divides by their sum; zeros stay zeros. */
function scaleToOne(values: Float64Array, at: number, length: number): void {
  let total = 0
  for (let i = at; i < at + length; i++) total += values[i]!
  if (total > 0) for (let i = at; i < at + length; i++) values[i]! /= total
}
