// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ManifestEntry } from '../../src/analysis/models/manifest'
import { createModelFiles, type ModelFiles } from '../../src/worker/model-files'
import { installFakeCaches, type KeptFiles } from '../support/fake-caches'
import { createGate } from '../support/gate'
import {
  entryFor,
  startModelServer,
  stopNetwork,
  streamOf,
  type ModelServer,
} from '../support/model-server'

const FOLDER = 'https://whosaid.test/models/'
const bytesOf = (text: string) => new TextEncoder().encode(text)
const NAMES = bytesOf('names of persons')
const VERBS = bytesOf('verbs of saying')
const NAMES_ENTRY = entryFor('names.1.bin', NAMES)
const VERBS_ENTRY = entryFor('verbs.1.bin', VERBS)
const MANIFEST = bytesOf('the manifest')

let server: ModelServer
let kept: KeptFiles

beforeEach(() => {
  kept = installFakeCaches()
  server = startModelServer(FOLDER)
  server.put('manifest.json', MANIFEST)
  server.put('names.1.bin', NAMES)
  server.put('verbs.1.bin', VERBS)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const read = (
  files: ModelFiles,
  entry: ManifestEntry,
  onBytes: (arrived: number) => void = () => undefined,
) => files.read(entry.file, { entry, onBytes })

/** One visit that goes well, with these models. */
async function visit(...entries: readonly ManifestEntry[]): Promise<readonly Uint8Array[]> {
  const files = createModelFiles(FOLDER)
  await files.read('manifest.json')
  const contents = await Promise.all(entries.map((entry) => read(files, entry)))
  await files.tidy()
  return contents
}

const requestsFor = (name: string) =>
  server.requests.filter((request) => request.startsWith(name)).length

describe('the second visit', () => {
  it('fetches no model, but asks for the manifest', async () => {
    await visit(NAMES_ENTRY, VERBS_ENTRY)
    expect(await visit(NAMES_ENTRY, VERBS_ENTRY)).toEqual([NAMES, VERBS])
    expect(requestsFor('names')).toBe(1)
    expect(requestsFor('verbs')).toBe(1)
    expect(server.requests.filter((request) => request === 'manifest.json no-cache')).toHaveLength(
      2,
    )
  })

  it('needs no network', async () => {
    await visit(NAMES_ENTRY)
    stopNetwork()
    expect(await createModelFiles(FOLDER).read('manifest.json')).toEqual(MANIFEST)
    expect(await visit(NAMES_ENTRY)).toEqual([NAMES])
  })

  it.each([
    ['damaged', NAMES.with(2, 0)],
    ['cut short', NAMES.slice(3)],
  ])('fetches anew what is %s on the disk, and keeps that', async (_what, damaged) => {
    await visit(NAMES_ENTRY)
    const key = [...kept.keys()].find((url) => url.includes('names'))!
    kept.set(key, damaged)
    expect(await visit(NAMES_ENTRY)).toEqual([NAMES])
    expect(requestsFor('names')).toBe(2)
    expect(kept.get(key)).toEqual(NAMES)
  })

  it('brings a newer model of the same name, and throws the older one away', async () => {
    await visit(NAMES_ENTRY, VERBS_ENTRY)
    const newer = bytesOf('more names of persons')
    server.put('names.1.bin', newer)
    expect(await visit(entryFor('names.1.bin', newer), VERBS_ENTRY)).toEqual([newer, VERBS])
    expect(requestsFor('verbs')).toBe(1)
    expect([...kept.values()]).toEqual(expect.arrayContaining([newer, VERBS, MANIFEST]))
    expect(kept.size).toBe(3)
  })

  it('leaves alone what another copy of the site has kept', async () => {
    const other = 'https://whosaid.test/preview/models/names.1.bin?sha256=1'
    kept.set(other, NAMES)
    await visit(NAMES_ENTRY)
    expect(kept.has(other)).toBe(true)
  })
})

describe('a browser that keeps nothing', () => {
  const refuse = () => Promise.reject(new DOMException('Not here.', 'SecurityError'))
  const full = () => Promise.reject(new DOMException('Full.', 'QuotaExceededError'))
  const none = () => Promise.resolve()

  it.each([
    ['has no Cache Storage', undefined],
    ['does not let it be used', { open: refuse }],
    ['has no room left', { open: () => Promise.resolve({ match: none, put: full }) }],
  ])('just fetches where it %s', async (_why, caches) => {
    vi.stubGlobal('caches', caches)
    expect(await visit(NAMES_ENTRY)).toEqual([NAMES])
    expect(await visit(NAMES_ENTRY)).toEqual([NAMES])
    expect(requestsFor('names')).toBe(2)
  })

  it('does not throw away older models before the new ones are kept', async () => {
    const older = `${FOLDER}names.0.bin?sha256=0`
    const deleted = vi.fn()
    const keys = () => Promise.resolve([{ url: older }])
    const cache = { match: none, put: full, keys, delete: deleted }
    vi.stubGlobal('caches', { open: () => Promise.resolve(cache) })
    await visit(NAMES_ENTRY)
    expect(deleted).not.toHaveBeenCalled()
  })
})

describe('a failure', () => {
  it('does not stop the other files, and the next try goes on from there', async () => {
    const gate = createGate()
    const slow = streamOf([NAMES.slice(0, 6)], async (stream) => {
      await gate.opened
      stream.enqueue(NAMES.slice(6))
      stream.close()
    })
    server.put('names.1.bin', () => new Response(slow))
    server.put('verbs.1.bin', () => new Response('', { status: 503 }))
    const files = createModelFiles(FOLDER)
    const first = read(files, NAMES_ENTRY)
    await expect(read(files, VERBS_ENTRY)).rejects.toMatchObject({ code: 'models-unavailable' })

    server.put('verbs.1.bin', VERBS)
    const heard: number[] = []
    const second = read(files, NAMES_ENTRY, (arrived) => heard.push(arrived))
    expect(await read(files, VERBS_ENTRY)).toEqual(VERBS)
    gate.open()
    expect(await Promise.all([first, second])).toEqual([NAMES, NAMES])
    expect(heard).toEqual([6, NAMES.length])
    expect(requestsFor('names')).toBe(1)
  })

  it('of the manifest is told where none is kept', async () => {
    stopNetwork()
    await expect(createModelFiles(FOLDER).read('manifest.json')).rejects.toMatchObject({
      code: 'models-unavailable',
    })
  })
})
