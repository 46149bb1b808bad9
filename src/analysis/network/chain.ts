/** What a linear chain of labels is weighed by: `between[a * labels + b]` for b after a; very low numbers forbid. */
export interface ChainWeights {
  readonly labels: number
  readonly between: Float32Array
  readonly first: Float32Array
  readonly last: Float32Array
}

/**
 * The likeliest chain of labels, one for each token: `scores` has a row of label scores for each.
 * @see A. J. Viterbi: Error bounds for convolutional codes, IEEE Transactions on Information Theory 13 (1967)
 */
export function bestLabels(weights: ChainWeights, scores: Float32Array): Int32Array {
  const { labels: L, between, first, last } = weights
  const length = scores.length / L
  const best = new Int32Array(length)
  if (length === 0) return best
  const sums = Float32Array.from(scores)
  const before = new Uint8Array(scores.length)
  for (let y = 0; y < L; y++) sums[y]! += first[y]!
  for (let at = L; at < sums.length; at += L)
    for (let y = 0; y < L; y++) {
      let top = -Infinity
      let from = 0
      for (let x = 0; x < L; x++) {
        const sum = sums[at - L + x]! + between[x * L + y]!
        if (sum > top) {
          top = sum
          from = x
        }
      }
      sums[at + y]! += top
      before[at + y] = from
    }
  const end = sums.length - L
  let label = 0
  for (let y = 1; y < L; y++)
    if (sums[end + y]! + last[y]! > sums[end + label]! + last[label]!) label = y
  for (let t = length - 1; t >= 0; t--) {
    best[t] = label
    label = before[t * L + label]!
  }
  return best
}

/**
 * How probable each label of each token is, in rows as in `scores`: the sum over all chains that have it there.
 * @see J. Lafferty, A. McCallum, F. Pereira: Conditional random fields, ICML 2001
 */
export function labelMarginals(weights: ChainWeights, scores: Float32Array): Float32Array {
  const { labels: L, between, first, last } = weights
  const size = scores.length
  const pair = Float64Array.from(between, Math.exp)
  const local = expRows(scores, L)
  const forward = new Float64Array(size)
  for (let at = 0; at < size; at += L) {
    for (let y = 0; y < L; y++) {
      let sum = 0
      if (at === 0) sum = Math.exp(first[y]!)
      else for (let x = 0; x < L; x++) sum += forward[at - L + x]! * pair[x * L + y]!
      forward[at + y] = sum * local[at + y]!
    }
    normalise(forward, at, L)
  }
  const marginals = new Float32Array(size)
  let after = Float64Array.from(last, Math.exp)
  for (let at = size - L; at >= 0; at -= L) {
    for (let y = 0; y < L; y++) forward[at + y]! *= after[y]!
    normalise(forward, at, L)
    for (let y = 0; y < L; y++) marginals[at + y] = forward[at + y]!
    const left = new Float64Array(L)
    for (let y = 0; y < L; y++) {
      const weighed = after[y]! * local[at + y]!
      if (weighed > 0) for (let x = 0; x < L; x++) left[x]! += pair[x * L + y]! * weighed
    }
    normalise(left, 0, L)
    after = left
  }
  return marginals
}

/** Powers of e, each row divided by its greatest, so that none overflows. */
function expRows(scores: Float32Array, labels: number): Float64Array {
  const powers = new Float64Array(scores.length)
  for (let at = 0; at < scores.length; at += labels) {
    let top = -Infinity
    for (let y = 0; y < labels; y++) top = Math.max(top, scores[at + y]!)
    for (let y = 0; y < labels; y++) powers[at + y] = Math.exp(scores[at + y]! - top)
  }
  return powers
}

function normalise(values: Float64Array, start: number, length: number): void {
  let total = 0
  for (let i = start; i < start + length; i++) total += values[i]!
  if (total > 0) for (let i = start; i < start + length; i++) values[i]! /= total
}
