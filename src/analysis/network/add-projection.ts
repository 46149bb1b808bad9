/**
 * Adds x · W to `sums` from `start` on: `matrix` has, from `from` on, a row of `width` numbers for each number of x.
 * Four rows at a time keep the sums in registers for longer; what is zero in x costs nothing.
 */
export function addProjection(
  x: Float32Array,
  matrix: Float32Array,
  from: number,
  sums: Float32Array,
  start: number,
  width: number,
): void {
  let d = 0
  for (; d + 3 < x.length; d += 4) {
    const a = x[d]!
    const b = x[d + 1]!
    const c = x[d + 2]!
    const e = x[d + 3]!
    if (a === 0 && b === 0 && c === 0 && e === 0) continue
    const row = from + d * width
    for (let j = 0; j < width; j++)
      sums[start + j]! +=
        a * matrix[row + j]! +
        b * matrix[row + width + j]! +
        c * matrix[row + 2 * width + j]! +
        e * matrix[row + 3 * width + j]!
  }
  for (; d < x.length; d++) {
    const a = x[d]!
    const row = from + d * width
    for (let j = 0; j < width; j++) sums[start + j]! += a * matrix[row + j]!
  }
}
