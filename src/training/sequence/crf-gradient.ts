import type { ChainWeights } from '../../analysis/network/chain'

/** Room for the sums of one chain, grown as sentences need it. */
export interface ChainWorkspace {
  forward: Float64Array
  backward: Float64Array
  scaled: Float64Array
  pair: Float64Array
}

export function createChainWorkspace(): ChainWorkspace {
  return {
    forward: new Float64Array(0),
    backward: new Float64Array(0),
    scaled: new Float64Array(0),
    pair: new Float64Array(0),
  }
}

/**
 * Adds `sign` times the expected counts of a linear-chain conditional random field to the gradients, and returns the
 * logarithm of the partition sum. With `allowed` (a bit for each label of each token) only chains inside it count, so
 * that a token whose label is unknown, or known but in part, is summed over.
 * @see J. Lafferty, A. McCallum, F. Pereira: Conditional random fields, ICML 2001
 */
export function addExpectedCounts(
  weights: ChainWeights,
  emissions: Float32Array,
  length: number,
  allowed: Uint32Array | null,
  sign: number,
  gradient: {
    emissions: Float32Array
    between: Float32Array
    first: Float32Array
    last: Float32Array
  },
  room: ChainWorkspace,
): number {
  const { labels: L } = weights
  const size = length * L
  if (room.forward.length < size) {
    room.forward = new Float64Array(size)
    room.backward = new Float64Array(size)
    room.scaled = new Float64Array(size)
  }
  if (room.pair.length < L * L) room.pair = new Float64Array(L * L)
  const { forward, backward, scaled, pair } = room
  for (let k = 0; k < L * L; k++) pair[k] = Math.exp(weights.between[k]!)

  let logSum = 0
  for (let t = 0; t < length; t++) {
    const at = t * L
    let top = -Infinity
    for (let y = 0; y < L; y++) top = Math.max(top, emissions[at + y]!)
    logSum += top
    const mask = allowed ? allowed[t]! : -1
    for (let y = 0; y < L; y++)
      scaled[at + y] = (mask >>> y) & 1 ? Math.exp(emissions[at + y]! - top) : 0
    let total = 0
    for (let y = 0; y < L; y++) {
      let sum = 0
      if (t === 0) sum = Math.exp(weights.first[y]!)
      else if (scaled[at + y]! > 0)
        for (let x = 0; x < L; x++) sum += forward[at - L + x]! * pair[x * L + y]!
      total += forward[at + y] = sum * scaled[at + y]!
    }
    // A tiny floor keeps a chain that nothing allows from dividing by nothing.
    total = Math.max(total, 1e-300)
    logSum += Math.log(total)
    for (let y = 0; y < L; y++) forward[at + y] = forward[at + y]! / total
  }

  const end = (length - 1) * L
  let endTotal = 0
  for (let y = 0; y < L; y++)
    endTotal += forward[end + y]! * (backward[end + y] = Math.exp(weights.last[y]!))
  endTotal = Math.max(endTotal, 1e-300)
  logSum += Math.log(endTotal)

  for (let t = length - 1; t >= 0; t--) {
    const at = t * L
    let total = 0
    for (let y = 0; y < L; y++) total += forward[at + y]! * backward[at + y]!
    total = Math.max(total, 1e-300)
    for (let y = 0; y < L; y++)
      gradient.emissions[at + y]! += (sign * forward[at + y]! * backward[at + y]!) / total
    if (t === length - 1)
      for (let y = 0; y < L; y++)
        gradient.last[y]! += (sign * forward[at + y]! * backward[at + y]!) / total
    if (t === 0) {
      for (let y = 0; y < L; y++) gradient.first[y]! += (sign * forward[y]! * backward[y]!) / total
      break
    }
    // To the left: what may follow, weighed; at the same time the expected pairs.
    const left = at - L
    let pairTotal = 0
    for (let y = 0; y < L; y++) backward[at + y] = backward[at + y]! * scaled[at + y]!
    let peak = 0
    for (let x = 0; x < L; x++) {
      let sum = 0
      for (let y = 0; y < L; y++) sum += pair[x * L + y]! * backward[at + y]!
      backward[left + x] = sum
      pairTotal += forward[left + x]! * sum
      peak = Math.max(peak, sum)
    }
    pairTotal = Math.max(pairTotal, 1e-300)
    for (let x = 0; x < L; x++) {
      const f = (sign * forward[left + x]!) / pairTotal
      if (f !== 0)
        for (let y = 0; y < L; y++)
          gradient.between[x * L + y]! += f * pair[x * L + y]! * backward[at + y]!
    }
    if (peak > 0) for (let x = 0; x < L; x++) backward[left + x] = backward[left + x]! / peak
  }
  return logSum
}
