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
