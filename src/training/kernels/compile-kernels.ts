import { readFileSync } from 'node:fs'
import asc from 'assemblyscript/asc'

/** The kernels of all networks, which the engine needs too. */
export const NETWORK_KERNELS = new URL(
  '../../analysis/network/assembly/kernels.ts',
  import.meta.url,
)
/** Those that only training needs. */
export const TRAINING_KERNELS = new URL('./assembly/kernels.ts', import.meta.url)

/** Compiles sources of AssemblyScript, one behind the other, to one WebAssembly module; takes about a second. */
export async function compileKernels(sources: readonly URL[]): Promise<Uint8Array<ArrayBuffer>> {
  const source = sources.map((url) => readFileSync(url, 'utf8')).join('\n')
  let binary: Uint8Array<ArrayBuffer> | null = null
  const { error, stderr } = await asc.main(
    [
      'kernels.ts',
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--importMemory',
      '--outFile',
      'kernels.wasm',
    ],
    {
      readFile: (name) => (name === 'kernels.ts' ? source : null),
      writeFile: (_, contents) => {
        binary = contents as Uint8Array<ArrayBuffer>
      },
      listFiles: () => [],
    },
  )
  if (error || !binary) throw new Error(`The kernels do not compile: ${stderr.toString()}`)
  return binary
}
