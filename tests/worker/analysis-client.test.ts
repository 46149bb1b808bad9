import { afterEach, describe, expect, it } from 'vitest'
import type { AnalysisEngine } from '../../src/worker/analysis-engine'
import type { AnalysisClient } from '../../src/worker/analysis-client'
import { createAnalysisClient } from '../../src/worker/analysis-client'
import { AnalysisError } from '../../src/worker/analysis-error'
import type { Progress } from '../../src/worker/protocol'
import type { ChannelWorker } from '../support/channel-worker'
import { startChannelWorker } from '../support/channel-worker'
import { emptyAnalysis, FAKE_ENGINE, fakeEngine } from '../support/fake-engine'
import { createGate } from '../support/gate'

const MODELS_URL = 'https://whosaid.test/models/'

const opened: AnalysisClient[] = []
afterEach(() => {
  for (const client of opened.splice(0)) client.close()
})

/** A client over workers that all run the same engine, and the workers it has started so far. */
function connect(engine: AnalysisEngine<string> = fakeEngine()) {
  const workers: ChannelWorker[] = []
  const client = createAnalysisClient(() => {
    const worker = startChannelWorker(engine)
    workers.push(worker)
    return worker
  })
  opened.push(client)
  return { client, workers }
}

async function codeOf(call: Promise<unknown>): Promise<unknown> {
  const error: unknown = await call.then(
    () => 'no failure',
    (reason: unknown) => reason,
  )
  return error instanceof AnalysisError ? error.code : error
}

/** An engine that never comes to the end of the text "endless", and counts its steps through it. */
function stallingEngine() {
  const work = { steps: 0 }
  const engine = fakeEngine({
    *steps(text) {
      for (; text === 'endless'; work.steps++) yield 'first'
      yield 'first'
      return emptyAnalysis(text)
    },
  })
  return { engine, work }
}

describe('loading models', () => {
  it('brings the names and versions of what the engine holds', async () => {
    const { client } = connect()
    expect(await client.loadModels(MODELS_URL)).toEqual(FAKE_ENGINE)
  })

  it('reports bytes', async () => {
    const { client } = connect()
    const heard: Progress[] = []
    await client.loadModels(MODELS_URL, { onProgress: (progress) => heard.push(progress) })
    expect(heard).toEqual([
      { step: 'models', done: 0, total: 100 },
      { step: 'models', done: 100, total: 100 },
    ])
  })

  it('happens once, however often it is asked for', async () => {
    let loads = 0
    const { load } = fakeEngine()
    const { client } = connect(
      fakeEngine({
        load(...options) {
          loads++
          return load(...options)
        },
      }),
    )
    await Promise.all([client.loadModels(MODELS_URL), client.loadModels(MODELS_URL)])
    await client.analyse('text')
    expect(loads).toBe(1)
  })

  it.each([
    ['models-unavailable', new AnalysisError('models-unavailable')],
    ['model-format', new Error('The magic number is wrong.')],
  ])('fails as %s, and can be tried again', async (code, error) => {
    let broken = true
    const { load } = fakeEngine()
    const { client } = connect(
      fakeEngine({
        load: (...options) => (broken ? Promise.reject(error) : load(...options)),
      }),
    )
    expect(await codeOf(client.loadModels(MODELS_URL))).toBe(code)
    expect(await codeOf(client.analyse('text'))).toBe(code)
    broken = false
    expect(await client.analyse('text')).toEqual(emptyAnalysis(`text with ${MODELS_URL}`))
  })
})

describe('analysing', () => {
  it('waits for the models', async () => {
    const gate = createGate()
    const { load } = fakeEngine()
    const { client } = connect(
      fakeEngine({
        async load(...options) {
          await gate.opened
          return load(...options)
        },
      }),
    )
    const loading = client.loadModels(MODELS_URL)
    const analysing = client.analyse('text')
    gate.open()
    await loading
    expect(await analysing).toEqual(emptyAnalysis(`text with ${MODELS_URL}`))
  })

  it('needs to know where the models are', async () => {
    const { client } = connect()
    expect(await codeOf(client.analyse('text'))).toBe('models-unavailable')
  })

  it('reports every step before it is done, in order', async () => {
    const { client } = connect()
    await client.loadModels(MODELS_URL)
    const heard: Progress[] = []
    await client.analyse('text', { onProgress: (progress) => heard.push(progress) })
    expect(heard).toEqual([
      { step: 'first', done: 0, total: 3 },
      { step: 'second', done: 1, total: 3 },
      { step: 'third', done: 2, total: 3 },
    ])
  })

  it('answers two calls at once, each with its own', async () => {
    const { client } = connect()
    await client.loadModels(MODELS_URL)
    const both = await Promise.all([client.analyse('one'), client.analyse('two')])
    expect(both.map((analysis) => analysis.engine)).toEqual([
      `one with ${MODELS_URL}`,
      `two with ${MODELS_URL}`,
    ])
  })

  it('fails as engine-failed when a step throws, and leaves the worker well', async () => {
    const { steps } = fakeEngine()
    const { client, workers } = connect(
      fakeEngine({
        *steps(text, models) {
          yield 'first'
          if (text === 'bad') throw new TypeError('a bug of ours')
          return yield* steps(text, models)
        },
      }),
    )
    await client.loadModels(MODELS_URL)
    await expect(client.analyse('bad')).rejects.toThrow('a bug of ours')
    expect(await codeOf(client.analyse('bad'))).toBe('engine-failed')
    expect(await codeOf(client.analyse('good'))).toBe('no failure')
    expect(workers).toHaveLength(1)
  })
})

describe('cancelling', () => {
  it('rejects at once, and stops the engine between two steps', async () => {
    const { engine, work } = stallingEngine()
    const { client } = connect(engine)
    await client.loadModels(MODELS_URL)
    const controller = new AbortController()
    const started = createGate()
    const call = client.analyse('endless', {
      signal: controller.signal,
      onProgress: started.open,
    })
    await started.opened
    controller.abort()
    expect(await codeOf(call)).toBe('cancelled')
    await client.analyse('next')
    const stepsBefore = work.steps
    await client.analyse('after next')
    expect(work.steps).toBe(stepsBefore)
  })

  it('does not touch the call beside it', async () => {
    const { engine } = stallingEngine()
    const { client } = connect(engine)
    await client.loadModels(MODELS_URL)
    const controller = new AbortController()
    const cancelled = client.analyse('endless', { signal: controller.signal })
    const kept = client.analyse('kept')
    controller.abort()
    expect(await codeOf(cancelled)).toBe('cancelled')
    expect(await kept).toEqual(emptyAnalysis('kept'))
  })

  it('holds while the models are still on their way', async () => {
    const gate = createGate()
    const analysed: string[] = []
    const { load } = fakeEngine()
    const { client } = connect(
      fakeEngine({
        async load(...options) {
          await gate.opened
          return load(...options)
        },
        *steps(text) {
          yield 'first'
          analysed.push(text)
          return emptyAnalysis(text)
        },
      }),
    )
    const loading = client.loadModels(MODELS_URL)
    const controller = new AbortController()
    const call = client.analyse('unwanted', { signal: controller.signal })
    controller.abort()
    expect(await codeOf(call)).toBe('cancelled')
    gate.open()
    await loading
    await client.analyse('wanted')
    expect(analysed).toEqual(['wanted'])
  })

  it('needs no worker when the signal has been given already', async () => {
    const { client, workers } = connect()
    const call = client.analyse('text', { signal: AbortSignal.abort() })
    expect(await codeOf(call)).toBe('cancelled')
    expect(workers).toHaveLength(0)
  })
})

describe('a worker that dies', () => {
  it('rejects every call under way, and the next call starts another', async () => {
    const { engine } = stallingEngine()
    const { client, workers } = connect(engine)
    await client.loadModels(MODELS_URL)
    const calls = [client.analyse('endless'), client.analyse('endless')]
    workers[0]!.crash()
    expect(await Promise.all(calls.map(codeOf))).toEqual(['worker-crashed', 'worker-crashed'])
    expect(workers[0]!.terminated).toBe(true)
    expect(await client.analyse('after')).toEqual(emptyAnalysis('after'))
    expect(workers).toHaveLength(2)
  })

  it('cannot take its successor with it', async () => {
    const { client, workers } = connect()
    await client.loadModels(MODELS_URL)
    workers[0]!.crash()
    const call = client.analyse('after')
    workers[0]!.crash()
    expect(await codeOf(call)).toBe('no failure')
    expect(workers).toHaveLength(2)
  })

  it('may never have started', async () => {
    let refusals = 1
    const client = createAnalysisClient(() => {
      if (refusals-- > 0) throw new Error('Refused by policy.')
      return startChannelWorker(fakeEngine())
    })
    opened.push(client)
    expect(await codeOf(client.loadModels(MODELS_URL))).toBe('worker-crashed')
    expect(await codeOf(client.loadModels(MODELS_URL))).toBe('no failure')
  })
})

it('closing ends the worker and the calls under way', async () => {
  const { engine } = stallingEngine()
  const { client, workers } = connect(engine)
  await client.loadModels(MODELS_URL)
  const call = client.analyse('endless')
  client.close()
  expect(await codeOf(call)).toBe('cancelled')
  expect(workers[0]!.terminated).toBe(true)
})
