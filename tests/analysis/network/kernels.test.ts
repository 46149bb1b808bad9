// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planKernels } from '../../../src/analysis/network/kernels'
import { holdsFor } from '../../support/holds-for'

const weights = fc.float({ min: -4, max: 4, noNaN: true })
const anyProduct = fc
  .record({ rows: fc.integer({ min: 1, max: 9 }), width: fc.integer({ min: 1, max: 9 }) })
  .chain(({ rows, width }) =>
    fc.record({
      width: fc.constant(width),
      x: fc.array(weights, { minLength: rows, maxLength: rows }),
      matrix: fc.array(weights, { minLength: rows * width, maxLength: rows * width }),
    }),
  )

describe('kernels', () => {
  it('add a product, of all numbers or of those above zero', () => {
    holdsFor(anyProduct, ({ x, matrix, width }) => {
      const layout = planKernels()
      const m = layout.matrix(Float32Array.from(matrix), x.length, width)
      const input = layout.block(x.length)
      const [all, ones, active] = [layout.block(width), layout.block(width), layout.block(width)]
      const kernels = layout.open()
      kernels.floats(input).set(x)
      kernels.floats(ones).fill(1)
      kernels.project(input.at, m.at, all.at, m.rows, m.width)
      kernels.projectActive(input.at, m.at, ones.at, active.at, m.rows, m.width)
      for (let j = 0; j < width; j++) {
        const sum = (values: number[]) =>
          values.reduce((total, value, d) => total + value * matrix[d * width + j]!, 0)
        expect(kernels.floats(all)[j]).toBeCloseTo(sum(x), 3)
        expect(kernels.floats(active)[j]).toBeCloseTo(1 + sum(x.map((v) => Math.max(0, v))), 3)
      }
    })
  })

  it('sum up the rows that are listed, one twice if it is listed twice', () => {
    const layout = planKernels()
    const m = layout.matrix(Float32Array.of(9, 9, 9, 2, 3, 4, 5, 6, 7), 2, 3, 3)
    const [list, sums] = [layout.block(3), layout.block(3)]
    const kernels = layout.open()
    kernels.floats(sums).fill(100)
    const second = m.at + m.width * 4
    kernels.integers(list).set([m.at, second, second])
    kernels.sumRows(list.at, 3, sums.at, m.width)
    expect([...kernels.floats(sums)].slice(0, 3)).toEqual([12, 15, 18])
  })
})
