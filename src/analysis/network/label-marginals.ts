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
  const backward = Float64Array.from(weights.last, Math.exp)
  for (let at = scores.length - L; at >= 0; at -= L) {
    for (let y = 0; y < L; y++) forward[at + y]! *= backward[y]!
    scaleToOne(forward, at, L)
    for (let y = 0; y < L; y++) {
      marginals[at + y] = forward[at + y]!
      backward[y]! *= likely[at + y]!
    }
    if (at > 0) stepBack(backward, forward, at - L, steps)
  }
  return marginals
}

/** Labels that may follow one another, and how much, by the first of the two: most pairs may not. */
interface Steps {
  /** For each label where its steps begin, and where the last one's end. */
  readonly starts: Int32Array
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
    starts: Int32Array.from(
      { length: L + 1 },
      (_, x) => pairs.filter((pair) => pair < x * L).length,
    ),
    to: Int32Array.from(pairs, (pair) => pair % L),
    weight: Float64Array.from(pairs, (pair) => Math.exp(between[pair]!)),
  }
}

/** A label so much less likely than the best of its token is not looked at: its power of e is nothing. */
const HOPELESS = -700

/** A label less probable than this leads nowhere. */
const IMPOSSIBLE = 1e-25

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
  { starts, to, weight }: Steps,
  L: number,
): void {
  for (let x = 0; x < L; x++) {
    const probability = forward[at - L + x]!
    if (probability < IMPOSSIBLE) continue
    const end = starts[x + 1]!
    for (let k = starts[x]!; k < end; k++) forward[at + to[k]!]! += probability * weight[k]!
  }
  for (let y = 0; y < L; y++) forward[at + y]! *= likely[at + y]!
  scaleToOne(forward, at, L)
}

/** Takes `backward` from one token to the token before it, whose row of `forward` is at `at`. */
function stepBack(
  backward: Float64Array,
  forward: Float64Array,
  at: number,
  { starts, to, weight }: Steps,
): void {
  const after = backward.slice()
  for (let x = 0; x < backward.length; x++) {
    backward[x] = 0
    if (forward[at + x]! < IMPOSSIBLE) continue
    const end = starts[x + 1]!
    for (let k = starts[x]!; k < end; k++) backward[x]! += weight[k]! * after[to[k]!]!
  }
  scaleToOne(backward, 0, backward.length)
}

/** Divides by their sum; zeros stay zeros. */
function scaleToOne(values: Float64Array, at: number, length: number): void {
  let total = 0
  for (let i = at; i < at + length; i++) total += values[i]!
  if (total > 0) for (let i = at; i < at + length; i++) values[i]! /= total
}
