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
  const spread = spreadOf(weights)
  const sums = Float32Array.from(scores)
  const before = new Uint8Array(scores.length)
  const tops = new Float64Array(L)
  for (let y = 0; y < L; y++) sums[y]! += first[y]!
  for (let at = L; at < sums.length; at += L) {
    let highest = -Infinity
    for (let x = at - L; x < at; x++) if (sums[x]! > highest) highest = sums[x]!
    tops.fill(-Infinity)
    for (let x = 0; x < L; x++) {
      const sum = sums[at - L + x]!
      if (sum < highest - spread) continue
      for (let y = 0, pair = x * L; y < L; y++, pair++) {
        const through = sum + between[pair]!
        if (through > tops[y]!) {
          tops[y] = through
          before[at + y] = x
        }
      }
    }
    for (let y = 0; y < L; y++) sums[at + y]! += tops[y]!
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

const knownSpreads = new WeakMap<ChainWeights, number>()

/** A label so far behind the best of its token can lead to no best chain, whatever follows. */
function spreadOf(weights: ChainWeights): number {
  const known = knownSpreads.get(weights)
  if (known !== undefined) return known
  const { labels: L, between } = weights
  let spread = 0
  for (let y = 0; y < L; y++) {
    const into = Array.from({ length: L }, (_, x) => between[x * L + y]!)
    spread = Math.max(spread, Math.max(...into) - Math.min(...into))
  }
  knownSpreads.set(weights, spread)
  return spread
}
