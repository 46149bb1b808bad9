// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readModelFilesIn } from '../../src/cli/read-model-file'

const CONTENT = Buffer.from('WSDM, and a model of two words')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'models-'))
  await writeFile(join(folder, 'plain.1.bin'), CONTENT)
  await writeFile(join(folder, 'packed.1.bin.gz'), gzipSync(CONTENT))
  await writeFile(join(folder, 'cut.1.bin.gz'), gzipSync(CONTENT).subarray(0, -9))
})
afterAll(() => rm(folder, { recursive: true }))

it.each(['plain.1.bin', 'packed.1.bin.gz'])('reads the same content from %s', async (name) => {
  expect(Buffer.from(await readModelFilesIn(folder)(name))).toEqual(CONTENT)
})

it.each(['missing.1.bin', 'cut.1.bin.gz'])('does not read %s', async (name) => {
  await expect(readModelFilesIn(folder)(name)).rejects.toThrow()
})
