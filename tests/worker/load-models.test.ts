import { gzipSync } from 'node:zlib'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { decodeGazetteer } from '../../src/analysis/models/decode-gazetteer'
import type { Gazetteer } from '../../src/analysis/models/gazetteer'
import { readModelFiles } from '../../src/analysis/models/load-models'
import { MODELS_FOLDER, readModelFilesIn } from '../../src/cli/read-model-file'
import { createAnalysisClient, type AnalysisClient } from '../../src/worker/analysis-client'
import type { AnalysisEngine } from '../../src/worker/analysis-engine'
import { createModelFiles } from '../../src/worker/model-files'
import type { Progress } from '../../src/worker/protocol'
import { startChannelWorker, type ChannelWorker } from '../support/channel-worker'
import { installFakeCaches } from '../support/fake-caches'
import { emptyAnalysis } from '../support/fake-engine'
import { entryFor, startModelServer, type ModelServer } from '../support/model-server'

const FOLDER = 'https://whosaid.test/models/'
const FILE = 'gazetteer.7.bin.gz'

let gazetteer: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  const { files } = await readModelFiles(readModelFilesIn(MODELS_FOLDER))
  gazetteer = new Uint8Array(files.get('gazetteer')!)
})

/** Loads models as the worker of the page does; its only finding is whether Norway is known. */
function loadingEngine(): AnalysisEngine<Gazetteer> {
  const files = createModelFiles(FOLDER)
  return {
    stepNames: ['look'],
    async load(_url, onProgress) {
      const { files: contents, loaded } = await readModelFiles(files.read, onProgress)
      await files.tidy()
      const models = decodeGazetteer(contents.get('gazetteer')!)
      return { models, loaded: { version: 'test', models: loaded } }
    },
    *steps(_text, { places }) {
      yield 'look'
      return emptyAnalysis(String(places.has('Norway')))
    },
  }
}

let server: ModelServer
let workers: ChannelWorker[]
let client: AnalysisClient

beforeEach(() => {
  installFakeCaches()
  server = startModelServer(FOLDER)
  const manifest = JSON.stringify({ models: [entryFor(FILE, gazetteer)] })
  server.put('manifest.json', new TextEncoder().encode(manifest))
  server.put(FILE, new Uint8Array(gzipSync(gazetteer)))
  workers = []
  client = createAnalysisClient(() => {
    const worker = startChannelWorker(loadingEngine())
    workers.push(worker)
    return worker
  })
})
afterEach(() => {
  client.close()
  vi.unstubAllGlobals()
})

const downloads = () => server.requests.filter((request) => request.startsWith(FILE))

describe('a worker that loads packed models', () => {
  it('understands them, and tells how it comes along within a file', async () => {
    const heard: Progress[] = []
    const engine = await client.loadModels(FOLDER, { onProgress: (step) => heard.push(step) })
    expect(engine.models).toEqual([
      { name: 'gazetteer', version: '7', bytes: gazetteer.byteLength },
    ])
    expect(await client.analyse('text')).toEqual(emptyAnalysis('true'))
    expect(heard.length).toBeGreaterThan(3)
    expect(heard.map(({ done }) => done)).toEqual(
      heard.map(({ done }) => done).toSorted((a, b) => a - b),
    )
    expect(heard.at(-1)).toEqual({
      step: 'models',
      done: gazetteer.byteLength,
      total: gazetteer.byteLength,
    })
  })

  it('downloads them once, whatever is asked of it', async () => {
    await Promise.all([client.loadModels(FOLDER), client.loadModels(FOLDER)])
    await client.analyse('text')
    expect(downloads()).toHaveLength(1)
  })

  it('finds them on the disk after it has died, and tells of that too', async () => {
    await client.loadModels(FOLDER)
    workers[0]!.crash()
    const heard: Progress[] = []
    const analysis = await client.analyse('text', { onProgress: (step) => heard.push(step) })
    expect(analysis).toEqual(emptyAnalysis('true'))
    expect(workers).toHaveLength(2)
    expect(downloads()).toHaveLength(1)
    expect(heard[0]).toMatchObject({ step: 'models', done: 0 })
  })

  it('says that they are damaged where they are, and takes them when they have been mended', async () => {
    const damaged = gazetteer.with(0, 0)
    server.put(FILE, damaged)
    await expect(client.loadModels(FOLDER)).rejects.toMatchObject({ code: 'model-format' })
    server.put(FILE, gazetteer)
    expect((await client.loadModels(FOLDER)).models).toHaveLength(1)
  })
})
