import type { Analysis } from '../model/analysis'
import type { AnalysisEngine, Steps } from './analysis-engine'
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
      const { loaded } = await modelsAt(modelsUrl, report)
      reply({ kind: 'loaded', id, engine: loaded })
      return
    }
    wanted.add(id)
    const { models } = await modelsAt(modelsUrl, report)
    const steps = await engine.steps(request.text, models)
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
  steps: Steps,
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
  type Load = ReturnType<typeof engine.load>
  const loads = new Map<string, Load>()
  return (modelsUrl: string, report: ReportProgress): Load => {
    const known = loads.get(modelsUrl)
    if (known) return known
    const load = engine.load(modelsUrl, (bytes) => {
      report({ step: 'models', ...bytes })
    })
    const checked = load.catch((error: unknown) => {
      loads.delete(modelsUrl)
      if (error instanceof AnalysisError) throw error
      throw new AnalysisError('model-format', String(error), { cause: error })
    })
    loads.set(modelsUrl, checked)
    return checked
  }
}
