import type { Block, Kernels } from '../kernels/load-kernels'

/** Numbers that are learned, with what Adagrad remembers of each, the gradient, and their mean over epochs. */
export interface Parameters {
  readonly values: Block
  readonly squares: Block
  readonly gradient: Block
  readonly mean: Float32Array
}

/** Keeps the first step of a parameter from being as large as the rate itself. */
const INITIAL_SQUARE = 0.01

export function createParameters(
  kernels: Kernels,
  length: number,
  initial: (i: number) => number,
): Parameters {
  const values = kernels.allocate(length)
  const squares = kernels.allocate(length)
  for (let i = 0; i < length; i++) values.values[i] = initial(i)
  squares.values.fill(INITIAL_SQUARE)
  return {
    values,
    squares,
    gradient: kernels.allocate(length),
    mean: new Float32Array(length),
  }
}

/**
 * One step against the gathered gradient, each parameter at its own pace; the gradient is cleared.
 * @see J. Duchi, E. Hazan, Y. Singer: Adaptive subgradient methods, JMLR 12 (2011)
 */
export function step(kernels: Kernels, p: Parameters, rate: number, decay = 0): void {
  const { values, squares, gradient } = p
  kernels.adagrad(values.at, squares.at, gradient.at, values.values.length, rate, decay)
}

/** The same for one row of a table. */
export function stepRow(
  kernels: Kernels,
  p: Parameters,
  row: number,
  width: number,
  rate: number,
  decay = 0,
): void {
  const offset = row * width * 4
  const { values, squares, gradient } = p
  kernels.adagrad(values.at + offset, squares.at + offset, gradient.at + offset, width, rate, decay)
}

/** Takes the present values into the mean, as the `count`th. */
export function gatherMean(p: Parameters, count: number): void {
  const { mean } = p
  const { values } = p.values
  for (let i = 0; i < mean.length; i++) mean[i]! += (values[i]! - mean[i]!) / count
}
