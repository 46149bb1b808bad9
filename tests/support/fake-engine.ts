import type { Analysis } from '../../src/model/analysis'
import type { AnalysisEngine } from '../../src/worker/analysis-engine'
import type { LoadedEngine } from '../../src/worker/protocol'

/** An engine with one model that does nothing, under a name to see in answers. */
export const FAKE_ENGINE: LoadedEngine = {
  version: 'fake-1',
  models: [{ name: 'fake', version: '1', bytes: 100 }],
}

/** An analysis with nothing in it but the engine's name, which the fake engine uses for its input. */
export function emptyAnalysis(engine: string): Analysis {
  return { engine, language: 'en', entities: [], quotes: [] }
}

/** An engine of three idle steps; a test replaces the part it is about. */
export function fakeEngine(parts: Partial<AnalysisEngine<string>> = {}): AnalysisEngine<string> {
  return {
    stepNames: ['first', 'second', 'third'],
    load(modelsUrl, onProgress) {
      onProgress({ done: 0, total: 100 })
      onProgress({ done: 100, total: 100 })
      return Promise.resolve({ models: modelsUrl, loaded: FAKE_ENGINE })
    },
    *steps(text, models) {
      yield 'first'
      yield 'second'
      yield 'third'
      return emptyAnalysis(`${text} with ${models}`)
    },
    ...parts,
  }
}
