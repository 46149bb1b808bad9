/** Sweeps of Jacobi's method; a matrix of a hundred rows is diagonal to the last bit after about ten. */
const SWEEPS = 15

/**
 * The vectors seen along their `kept` directions of greatest variance, the greatest first.
 * The mean is taken off before, so that no direction is spent on it.
 * @see I. T. Jolliffe: Principal Component Analysis (2002)
 */
export function principalComponents(
  values: Float32Array,
  dimensions: number,
  kept: number,
): Float32Array {
  const count = values.length / dimensions
  const mean = new Float64Array(dimensions)
  for (let i = 0; i < values.length; i++) mean[i % dimensions]! += values[i]! / count
  const { variances, directions } = eigenvectors(covariance(values, mean), dimensions)
  const order = Array.from(variances.keys()).sort((a, b) => variances[b]! - variances[a]!)
  const projected = new Float32Array(count * kept)
  for (let row = 0; row < count; row++)
    for (let k = 0; k < kept; k++) {
      const direction = order[k]!
      let sum = 0
      for (let d = 0; d < dimensions; d++)
        sum += (values[row * dimensions + d]! - mean[d]!) * directions[d * dimensions + direction]!
      projected[row * kept + k] = sum
    }
  return projected
}

function covariance(values: Float32Array, mean: Float64Array): Float64Array {
  const dimensions = mean.length
  const matrix = new Float64Array(dimensions * dimensions)
  const centred = new Float64Array(dimensions)
  for (let start = 0; start < values.length; start += dimensions) {
    for (let d = 0; d < dimensions; d++) centred[d] = values[start + d]! - mean[d]!
    for (let a = 0; a < dimensions; a++)
      for (let b = 0; b <= a; b++) matrix[a * dimensions + b]! += centred[a]! * centred[b]!
  }
  const count = values.length / dimensions
  for (let a = 0; a < dimensions; a++)
    for (let b = 0; b <= a; b++)
      matrix[a * dimensions + b] = matrix[b * dimensions + a] = matrix[a * dimensions + b]! / count
  return matrix
}

/** Jacobi's rotations of a symmetric matrix: its eigenvalues, and in the columns its eigenvectors. */
function eigenvectors(matrix: Float64Array, n: number) {
  const directions = new Float64Array(n * n)
  for (let i = 0; i < n; i++) directions[i * n + i] = 1
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let p = 0; p < n - 1; p++)
      for (let q = p + 1; q < n; q++) {
        const apart = matrix[p * n + q]!
        if (apart === 0) continue
        const theta = (matrix[q * n + q]! - matrix[p * n + p]!) / (2 * apart)
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
        const cosine = 1 / Math.sqrt(t * t + 1)
        rotateColumns(matrix, n, p, q, cosine, t * cosine)
        rotateRows(matrix, n, p, q, cosine, t * cosine)
        rotateColumns(directions, n, p, q, cosine, t * cosine)
      }
  return { variances: Float64Array.from({ length: n }, (_, i) => matrix[i * n + i]!), directions }
}

function rotateColumns(m: Float64Array, n: number, p: number, q: number, c: number, s: number) {
  for (let i = 0; i < n; i++) {
    const left = m[i * n + p]!
    const right = m[i * n + q]!
    m[i * n + p] = c * left - s * right
    m[i * n + q] = s * left + c * right
  }
}

function rotateRows(m: Float64Array, n: number, p: number, q: number, c: number, s: number) {
  for (let i = 0; i < n; i++) {
    const upper = m[p * n + i]!
    const lower = m[q * n + i]!
    m[p * n + i] = c * upper - s * lower
    m[q * n + i] = s * upper + c * lower
  }
}
