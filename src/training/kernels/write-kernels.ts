import { writeFileSync } from 'node:fs'
import { compileKernels, NETWORK_KERNELS } from './compile-kernels'

/** `npm run kernels`: compiles the engine's kernels into `src/analysis/network/kernels-binary.ts`. */
const binary = await compileKernels([NETWORK_KERNELS])
writeFileSync(
  new URL('../../analysis/network/kernels-binary.ts', import.meta.url),
  `/** \`assembly/kernels.ts\`, compiled by \`npm run kernels\`; do not edit. */
export const KERNELS =
  '${Buffer.from(binary).toString('base64')}'
`,
)
