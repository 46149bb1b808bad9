import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { decodeGazetteer } from '../../../src/analysis/models/decode-gazetteer'
import { NAME_USE } from '../../../src/analysis/models/gazetteer'
import type { LoadProgress } from '../../../src/analysis/models/add-up-bytes'
import { loadModels } from '../../../src/analysis/models/load-models'
import { readManifest } from '../../../src/analysis/models/manifest'
import { ModelFormatError } from '../../../src/analysis/models/model-format-error'
import { HEADER_BYTES } from '../../../src/analysis/models/read-container'
import { MODELS_FOLDER, readModelFilesIn } from '../../../src/cli/read-model-file'

const FOLDER = 'public/models/'

const readModel = readModelFilesIn(MODELS_FOLDER)
const manifest = async () => readManifest(await readModel('manifest.json'))

describe('public/models', () => {
  it('holds the very files that the manifest lists, each with its card', async () => {
    const files = await readdir(FOLDER)
    for (const { name, file, bytes, sha256 } of (await manifest()).models) {
      const content = await readModel(file)
      expect(content.byteLength).toBe(bytes)
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
      expect(files).toContain(`${name}.md`)
    }
  })
})

describe('loadModels', () => {
  it('decodes countries, cities and personal names', async () => {
    const { models, loaded } = await loadModels(readModel)
    const { places, personNames, commonWords } = models.gazetteer
    expect(places.get('Norway')).toMatchObject({ type: 'country', country: 'NO' })
    expect(places.get('Great Britain')).toMatchObject({ name: 'United Kingdom', country: 'GB' })
    expect(places.get('Kiev')).toMatchObject({ type: 'city', name: 'Kyiv', country: 'UA' })
    expect((personNames.get('Grace') ?? 0) & NAME_USE.given).not.toBe(0)
    expect(commonWords.has('ferry')).toBe(true)
    expect(loaded.map(({ name }) => name)).toEqual([
      'gazetteer',
      'vectors',
      'tagger',
      'parser',
      'names',
      'names-again',
      'cues',
      'statements',
      'pronouns',
      'confidence',
    ])
    expect(models.versions).toEqual(loaded.map(({ name, version }) => ({ name, version })))
  })

  it('tells how many bytes are done, from none to all', async () => {
    const seen: LoadProgress[] = []
    await loadModels(readModel, (progress) => seen.push(progress))
    expect(seen[0]?.done).toBe(0)
    expect(seen.at(-1)?.done).toBe(seen.at(-1)?.total)
  })

  it('passes on why a file could not be read', async () => {
    await expect(loadModels(() => Promise.reject(new Error('no network')))).rejects.toThrow(
      'no network',
    )
  })

  it.each([
    ['no JSON', 'never', /no JSON/],
    ['no list', '{}', /"models"/],
    [
      'an entry without a file',
      '{"models":[{"name":"gazetteer","version":"1"}]}',
      /"file" in model 1/,
    ],
    ['no gazetteer', '{"models":[]}', /gazetteer/],
  ])('refuses a manifest with %s', async (_what, json, message) => {
    const load = loadModels(() => Promise.resolve(new TextEncoder().encode(json)))
    await expect(load).rejects.toThrow(ModelFormatError)
    await expect(load).rejects.toThrow(message)
  })

  it('refuses a file of another length than the manifest says', async () => {
    const load = loadModels(async (name) =>
      (await readModel(name)).subarray(name.endsWith('.json') ? 0 : 1),
    )
    await expect(load).rejects.toThrow(/the manifest says/)
  })
})

describe('decodeGazetteer', () => {
  const changed = async (change: (bytes: Uint8Array) => Uint8Array) => {
    const [entry] = (await manifest()).models
    return change(new Uint8Array(await readModel(entry!.file)))
  }

  it.each([
    ['other first bytes', (bytes: Uint8Array) => bytes.with(0, 0), /no model file/],
    [
      'another format',
      (bytes: Uint8Array) => bytes.with(4, 9),
      /version 9; this engine reads version 1/,
    ],
    ['another kind', (bytes: Uint8Array) => bytes.with(6, 7), /kind 7; expected 1/],
    ['an end too early', (bytes: Uint8Array) => bytes.slice(0, -1), /cut short/],
    ['sections missing', (bytes: Uint8Array) => bytes.with(8, 2), /2 sections; expected 6/],
    ['nothing', () => new Uint8Array(), /no model file/],
    ['only a header', (bytes: Uint8Array) => bytes.slice(0, HEADER_BYTES), /cut short/],
  ])('refuses bytes with %s', async (_what, change, message) => {
    const bytes = await changed(change)
    expect(() => decodeGazetteer(bytes)).toThrow(ModelFormatError)
    expect(() => decodeGazetteer(bytes)).toThrow(message)
  })
})
