import { compileKernels, NETWORK_KERNELS, TRAINING_KERNELS } from './compile-kernels'

/** Floats in the kernels' own memory: their byte address, and a view of them. */
export interface Block {
  readonly at: number
  readonly values: Float32Array
}

/** The inner loops of training, with the memory they work in; the two `assembly/kernels.ts` say what each does. */
export interface Kernels {
  readonly project: (x: number, w: number, h: number, rows: number, width: number) => void
  readonly addOuter: (x: number, g: number, gradient: number, rows: number, width: number) => void
  readonly addOuters: (x: number, g: number, gradient: number, rows: number, width: number) => void
  readonly projectBack: (w: number, g: number, gx: number, rows: number, width: number) => void
  readonly addScaled: (target: number, source: number, factor: number, length: number) => void
  readonly adagrad: (
    values: number,
    squares: number,
    gradient: number,
    length: number,
    rate: number,
    decay: number,
  ) => void
  /** A fresh block of zeros; its length is rounded up to a multiple of four. */
  readonly allocate: (length: number) => Block
}

const PAGE_BYTES = 65_536
/** All memory there is: it never grows, or the views would come loose. */
const MEMORY_BYTES = 512 * 1024 * 1024
/** What AssemblyScript keeps for itself at the beginning. */
const RESERVED_BYTES = 4096

export async function loadKernels(): Promise<Kernels> {
  const binary = await compileKernels([NETWORK_KERNELS, TRAINING_KERNELS])
  const memory = new WebAssembly.Memory({ initial: MEMORY_BYTES / PAGE_BYTES })
  const { instance } = await WebAssembly.instantiate(binary, { env: { memory } })
  let free = RESERVED_BYTES
  const allocate = (length: number): Block => {
    const at = free
    free += Math.ceil(length / 4) * 16
    if (free > MEMORY_BYTES) throw new Error('The kernels have no more memory.')
    return { at, values: new Float32Array(memory.buffer, at, Math.ceil(length / 4) * 4) }
  }
  return { ...(instance.exports as unknown as Omit<Kernels, 'allocate'>), allocate }
}
