// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { KERNELS } from '../../../src/analysis/network/kernels-binary'
import { compileKernels, NETWORK_KERNELS } from '../../../src/training/kernels/compile-kernels'

describe('compileKernels', () => {
  it('makes of the engine’s kernels what the engine has', async () => {
    const binary = await compileKernels([NETWORK_KERNELS])
    expect(Buffer.from(binary).toString('base64')).toBe(KERNELS)
  })
})
