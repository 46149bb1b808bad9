/**
 * Adds x · W to `sums` from `start` on: `matrix` has, from `from` on, a row of `width` numbers for each number of x.
 * Eight rows at a time keep the sums in registers for longer; what is zero in x costs nothing.
 */
export function addProjection(
  x: Float32Array,
  matrix: Float32Array,
  from: number,
  sums: Float32Array,
  start: number,
  width: number,
): void {
  const rows = new Int32Array(x.length)
  const values = new Float32Array(x.length)
  let count = 0
  for (let d = 0; d < x.length; d++) {
    if (x[d] === 0) continue
    values[count] = x[d]!
    rows[count++] = from + d * width
  }
  let k = 0
  for (; k + 7 < count; k += 8) {
    const a = values[k]!
    const b = values[k + 1]!
    const c = values[k + 2]!
    const d = values[k + 3]!
    const e = values[k + 4]!
    const f = values[k + 5]!
    const g = values[k + 6]!
    const h = values[k + 7]!
    const aAt = rows[k]!
    const bAt = rows[k + 1]!
    const cAt = rows[k + 2]!
    const dAt = rows[k + 3]!
    const eAt = rows[k + 4]!
    const fAt = rows[k + 5]!
    const gAt = rows[k + 6]!
    const hAt = rows[k + 7]!
    for (let j = 0; j < width; j++)
      sums[start + j]! +=
        a * matrix[aAt + j]! +
        b * matrix[bAt + j]! +
        c * matrix[cAt + j]! +
        d * matrix[dAt + j]! +
        e * matrix[eAt + j]! +
        f * matrix[fAt + j]! +
        g * matrix[gAt + j]! +
        h * matrix[hAt + j]!
  }
  for (; k < count; k++) {
    const value = values[k]!
    const row = rows[k]!
    for (let j = 0; j < width; j++) sums[start + j]! += value * matrix[row + j]!
  }
}
