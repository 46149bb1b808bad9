// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sumGzipped, weighModels } from './weigh-models'

const LIST = 'Ferry\n'.repeat(1000)
const PACKED = gzipSync(LIST, { level: 9 })

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whosaid-weights-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('weighModels', () => {
  it('weighs a file alike, whether it is stored compressed or not', async () => {
    await writeFile(join(folder, 'plain.1.bin'), LIST)
    await writeFile(join(folder, 'packed.1.bin.gz'), PACKED)
    const weights = await weighModels(folder)
    const [raw, gzipped] = [LIST.length, PACKED.byteLength]
    expect(weights).toEqual([
      { file: 'packed.1.bin.gz', raw, gzipped },
      { file: 'plain.1.bin', raw, gzipped },
    ])
    expect(sumGzipped(weights)).toBe(2 * gzipped)
  })
})
