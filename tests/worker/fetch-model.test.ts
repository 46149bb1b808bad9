// @vitest-environment node
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchFile, fetchModel, isIntact } from '../../src/worker/fetch-model'
import {
  entryFor,
  startModelServer,
  stopNetwork,
  streamOf,
  type ModelServer,
} from '../support/model-server'

const FOLDER = 'https://whosaid.test/news/models/'
const CONTENT = new TextEncoder().encode('A model that knows three names, and no more than that.')
const PACKED = new Uint8Array(gzipSync(CONTENT))
const FILE = 'names.1.bin.gz'
const ENTRY = entryFor(FILE, CONTENT)

let server: ModelServer
beforeEach(() => {
  server = startModelServer(FOLDER)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** Fetches the one file, and tells what was heard of its way. */
async function fetchIt() {
  const heard: number[] = []
  const content = await fetchModel(FOLDER + FILE, {
    entry: ENTRY,
    onBytes: (arrived) => heard.push(arrived),
  })
  return { content, heard }
}

describe('fetchModel', () => {
  it.each([
    ['as it is stored', PACKED],
    ['unpacked on its way', CONTENT],
  ])('gives the content of a packed file that comes %s', async (_how, travelling) => {
    server.put(FILE, travelling)
    expect((await fetchIt()).content).toEqual(CONTENT)
    expect(server.requests).toEqual([`${FILE} default`])
  })

  it('tells how much of the content has come, while it comes', async () => {
    const pieces = [CONTENT.slice(0, 10), CONTENT.slice(10, 30), CONTENT.slice(30)]
    server.put(FILE, () => new Response(streamOf(pieces)))
    expect((await fetchIt()).heard).toEqual([10, 30, CONTENT.length])
  })

  it.each([
    ['cut short', PACKED.slice(0, -9)],
    ['too short', CONTENT.slice(0, -1)],
    ['too long', Uint8Array.from([...CONTENT, 0])],
    ['of the right length but with another letter', CONTENT.with(3, 65)],
    ['a page that says it is not there', new TextEncoder().encode('<!doctype html>')],
    ['empty', new Uint8Array()],
  ])('fetches a file anew that is %s, past all caches', async (_what, damaged) => {
    server.put(FILE, () => {
      server.put(FILE, PACKED)
      return new Response(damaged)
    })
    const { content, heard } = await fetchIt()
    expect(content).toEqual(CONTENT)
    expect(heard.slice(-2)).toEqual([0, CONTENT.length])
    expect(server.requests).toEqual([`${FILE} default`, `${FILE} reload`])
  })

  it('gives a file up that is damaged twice', async () => {
    server.put(FILE, CONTENT.with(3, 65))
    await expect(fetchIt()).rejects.toMatchObject({ code: 'model-format' })
    expect(server.requests).toHaveLength(2)
  })

  it('says that it is unavailable when the connection breaks off again and again', async () => {
    server.put(FILE, () => {
      const breaksOff = streamOf([CONTENT.slice(0, 10)], (stream) => {
        stream.error(new TypeError('network error'))
      })
      return new Response(breaksOff)
    })
    await expect(fetchIt()).rejects.toMatchObject({
      code: 'models-unavailable',
      message: expect.stringContaining('network error') as string,
    })
  })

  it('asks once for a file that is not there', async () => {
    await expect(fetchIt()).rejects.toMatchObject({
      code: 'models-unavailable',
      message: expect.stringContaining(`${FOLDER}${FILE}: Error: HTTP status 404`) as string,
    })
    expect(server.requests).toHaveLength(1)
  })
})

describe('fetchFile', () => {
  it('says that models are unavailable when the network is gone', async () => {
    stopNetwork()
    await expect(fetchFile(FOLDER + FILE, 'default')).rejects.toMatchObject({
      code: 'models-unavailable',
    })
  })
})

describe('isIntact', () => {
  it('goes by the length where the browser does not count hashes', async () => {
    vi.stubGlobal('crypto', {})
    expect(await isIntact(ENTRY, CONTENT.with(3, 65))).toBe(true)
    expect(await isIntact(ENTRY, CONTENT.slice(1))).toBe(false)
  })
})
