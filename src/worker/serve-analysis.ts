import type { Analysis } from '../model/analysis'
import type { AnalysisErrorCode } from '../model/failure'
import type { AnalysisEngine } from './analysis-engine'
import { AnalysisError } from './analysis-error'
import { nextMacrotask } from './next-macrotask'
import type { Port } from './port'
import type { Progress, Reply, Request } from './protocol'

type ReportProgress = (progress: Progress) => void

/**
 * Answers the requests that arrive at a port with an engine, for as long as the port lives.
 * Models are loaded once; a failed load is tried again by the next call that needs it.
 */
export function serveAnalysis<Models>(port: Port, engine: AnalysisEngine<Models>): void {
  const modelsAt = rememberModels(engine)
  /** Analyses that have been asked for, and not yet been answered or called off. */
  const wanted = new Set<number>()

  function reply(message: Reply): void {
    port.postMessage(message)
  }

  async function answer(request: Request): Promise<void> {
    if (request.kind === 'cancel') {
      wanted.delete(request.id)
      return
    }
    const { id, modelsUrl } = request
    const report: ReportProgress = (progress) => {
      reply({ kind: 'progress', id, ...progress })
    }
    if (request.kind === 'load') {
      const models = engine.describe(await modelsAt(modelsUrl, report))
      reply({ kind: 'loaded', id, models })
      return
    }
    wanted.add(id)
    const models = await modelsAt(modelsUrl, report)
    const steps = engine.steps(request.text, models)
    const analysis = await runSteps(steps, engine.stepNames.length, report, () => wanted.has(id))
    reply({ kind: 'result', id, analysis })
  }

  port.addEventListener('message', (event: MessageEvent<Request>) => {
    const request = event.data
    answer(request)
      .catch((error: unknown) => {
        const code = error instanceof AnalysisError ? error.code : 'engine-failed'
        reply({ kind: 'failure', id: request.id, code, detail: String(error) })
      })
      .finally(() => wanted.delete(request.id))
  })
}

/** Runs an analysis to its end, with a pause before each step in which a "cancel" is heard. */
async function runSteps(
  steps: Generator<string, Analysis, void>,
  total: number,
  report: ReportProgress,
  isWanted: () => boolean,
): Promise<Analysis> {
  for (let done = 0; ; done++) {
    const next = steps.next()
    if (next.done) return next.value
    report({ step: next.value, done, total })
    await nextMacrotask()
    if (!isWanted()) throw new AnalysisError('cancelled')
  }
}

/** The engine's models, loaded once for each address; a load that failed is forgotten. */
function rememberModels<Models>(engine: AnalysisEngine<Models>) {
  const loads = new Map<string, Promise<Models>>()
  return (modelsUrl: string, report: ReportProgress): Promise<Models> => {
    const known = loads.get(modelsUrl)
    if (known) return known
    const load = engine.load(modelsUrl, report).catch((error: unknown) => {
      loads.delete(modelsUrl)
      throw error instanceof AnalysisError ? error : failure('model-format', error)
    })
    loads.set(modelsUrl, load)
    return load
  }
}

function failure(code: AnalysisErrorCode, cause: unknown): AnalysisError {
  return new AnalysisError(code, String(cause), { cause })
}
