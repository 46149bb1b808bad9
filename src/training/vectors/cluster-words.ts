import { seededRandom, shuffledOrder } from '../random'

/** Rounds of k-means: later ones move less than one word in a hundred. */
const ROUNDS = 12

/**
 * A nested cluster for every vector: first into `branches[0]` clusters, each of these into `branches[1]`, and so on. The
 * number of a cluster is its path, so that a coarser cluster is the number divided by the branches below it. Vectors are
 * compared by direction alone (spherical k-means), the rarer half joins what the frequent half has formed.
 * @see I. S. Dhillon and D. S. Modha: Concept decompositions for large sparse text data, Machine Learning 42 (2001)
 */
export function clusterWords(
  values: Float32Array,
  dimensions: number,
  branches: readonly number[],
  seed: number,
): Uint16Array {
  const units = normalised(values, dimensions)
  const clusters = new Uint16Array(values.length / dimensions)
  const split = (members: Int32Array, level: number) => {
    const parts = branches[level]
    if (parts === undefined) return
    const nearest = kMeans(units, dimensions, members, parts, seed + level)
    for (let part = 0; part < parts; part++) {
      const inside = members.filter((_, i) => nearest[i] === part)
      for (const word of inside) clusters[word] = clusters[word]! * parts + part
      split(inside, level + 1)
    }
  }
  split(
    Int32Array.from({ length: clusters.length }, (_, i) => i),
    0,
  )
  return clusters
}

function normalised(values: Float32Array, dimensions: number): Float32Array {
  const units = new Float32Array(values.length)
  for (let start = 0; start < values.length; start += dimensions) {
    let square = 0
    for (let d = 0; d < dimensions; d++) square += values[start + d]! ** 2
    const length = Math.sqrt(square) || 1
    for (let d = 0; d < dimensions; d++) units[start + d] = values[start + d]! / length
  }
  return units
}

/** The nearest of `parts` centres for each member. */
function kMeans(
  units: Float32Array,
  dimensions: number,
  members: Int32Array,
  parts: number,
  seed: number,
): Uint16Array {
  const nearest = new Uint16Array(members.length)
  if (members.length <= parts) return nearest.map((_, i) => i)
  const order = shuffledOrder(Math.min(members.length, parts * 20), seededRandom(seed))
  let centres: Float32Array = new Float32Array(parts * dimensions)
  for (let part = 0; part < parts; part++) {
    const word = members[order[part]!]!
    centres.set(units.subarray(word * dimensions, (word + 1) * dimensions), part * dimensions)
  }
  // Members stand in the order of frequency.
  const forming = Math.max(parts, members.length >> 1)
  for (let round = 0; round < ROUNDS; round++) {
    const count = round === ROUNDS - 1 ? members.length : forming
    const sums = new Float32Array(parts * dimensions)
    for (let i = 0; i < count; i++) {
      const start = members[i]! * dimensions
      const part = nearestCentre(units, start, centres, dimensions, parts)
      nearest[i] = part
      for (let d = 0; d < dimensions; d++) sums[part * dimensions + d]! += units[start + d]!
    }
    centres = normalised(sums, dimensions)
  }
  return nearest
}

function nearestCentre(
  units: Float32Array,
  start: number,
  centres: Float32Array,
  dimensions: number,
  parts: number,
): number {
  let best = 0
  let closest = -Infinity
  for (let part = 0; part < parts; part++) {
    let product = 0
    const at = part * dimensions
    for (let d = 0; d < dimensions; d++) product += units[start + d]! * centres[at + d]!
    if (product > closest) {
      closest = product
      best = part
    }
  }
  return best
}
