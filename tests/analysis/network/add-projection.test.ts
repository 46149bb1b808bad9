// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addProjection } from '../../../src/analysis/network/add-projection'
import { weightsOf } from '../../support/chains'
import { holdsFor } from '../../support/holds-for'

/** Lengths around multiples of eight, rows of any width, and zeros among the numbers. */
const projections = fc
  .record({ length: fc.nat({ max: 19 }), width: fc.nat({ max: 3 }), from: fc.nat({ max: 2 }) })
  .chain(({ length, width, from }) =>
    fc.record({
      width: fc.constant(width),
      from: fc.constant(from),
      x: fc
        .array(fc.constantFrom(0, 0, 1.5, -2), { minLength: length, maxLength: length })
        .map((row) => Float32Array.from(row)),
      matrix: weightsOf(from + length * width),
    }),
  )

it('a projection adds to each sum the numbers times their rows, and touches nothing else', () => {
  holdsFor(projections, ({ x, matrix, from, width }) => {
    const sums = new Float32Array(width + 2).fill(7)
    addProjection(x, matrix, from, sums, 1, width)
    expect(sums[0]).toBe(7)
    expect(sums[width + 1]).toBe(7)
    for (let j = 0; j < width; j++) {
      const product = x.reduce((sum, a, d) => sum + a * matrix[from + d * width + j]!, 7)
      expect(sums[1 + j]).toBeCloseTo(product, 4)
    }
  })
})
