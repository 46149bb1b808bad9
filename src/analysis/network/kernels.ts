import { KERNELS } from './kernels-binary'

/** Numbers in the kernels' memory: a byte address, and how many there are (a multiple of four). */
export interface Block {
  readonly at: number
  readonly length: number
}

/** Rows of numbers in the kernels' memory; both sizes are filled up with zeros to multiples of four. */
export interface Matrix {
  readonly at: number
  readonly rows: number
  readonly width: number
}

/** Plans the memory of a network before it is opened: WebAssembly's cannot grow without its views coming loose. */
export interface Layout {
  /** Room for so many numbers, zeros at first. */
  readonly block: (length: number) => Block
  /** A matrix whose rows of `width` numbers are in `values` from `from` on. */
  readonly matrix: (values: Float32Array, rows: number, width: number, from?: number) => Matrix
  readonly open: () => Kernels
}

/** The inner loops of all networks, with the memory they work in; `assembly/kernels.ts` says what each does. */
export interface Kernels {
  readonly project: (x: number, w: number, h: number, rows: number, width: number) => void
  readonly projectActive: (
    x: number,
    w: number,
    start: number,
    h: number,
    rows: number,
    width: number,
  ) => void
  readonly sumRows: (addresses: number, count: number, h: number, width: number) => void
  readonly floats: (block: Block) => Float32Array
  /** The same bytes as whole numbers, for addresses. */
  readonly integers: (block: Block) => Int32Array
}

const PAGE_BYTES = 65_536
const FLOAT_BYTES = 4
/** What AssemblyScript keeps for itself at the beginning. */
const RESERVED_BYTES = 4096

/** Filled up to a multiple of four, as many as the kernels take at once. */
export const upToFour = (length: number): number => Math.ceil(length / 4) * 4

export function planKernels(): Layout {
  let free = RESERVED_BYTES
  const fills: ((all: Float32Array) => void)[] = []
  const block = (length: number): Block => {
    const at = free
    free += upToFour(length) * FLOAT_BYTES
    return { at, length: upToFour(length) }
  }
  return {
    block,
    matrix(values, rows, width, from = 0) {
      const padded = upToFour(width)
      const { at } = block(upToFour(rows) * padded)
      fills.push((all) => {
        for (let row = 0; row < rows; row++) {
          const start = from + row * width
          all.set(values.subarray(start, start + width), at / FLOAT_BYTES + row * padded)
        }
      })
      return { at, rows: upToFour(rows), width: padded }
    },
    open() {
      const memory = new WebAssembly.Memory({ initial: Math.ceil(free / PAGE_BYTES) })
      const { exports } = new WebAssembly.Instance(compiled(), { env: { memory } })
      const all = new Float32Array(memory.buffer)
      for (const fill of fills) fill(all)
      fills.length = 0
      return {
        ...(exports as unknown as Pick<Kernels, 'project' | 'projectActive' | 'sumRows'>),
        floats: ({ at, length }) => new Float32Array(memory.buffer, at, length),
        integers: ({ at, length }) => new Int32Array(memory.buffer, at, length),
      }
    },
  }
}

let module: WebAssembly.Module | null = null

/** A kilobyte, compiled once. */
function compiled(): WebAssembly.Module {
  module ??= new WebAssembly.Module(Uint8Array.from(atob(KERNELS), (byte) => byte.charCodeAt(0)))
  return module
}
