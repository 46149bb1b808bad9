import type { Analysis } from '../model/analysis'
import type { AnalysisErrorCode } from '../model/failure'
import { AnalysisError } from './analysis-error'
import type { WorkerPort } from './port'
import type { LoadedEngine, Progress, Reply, Request } from './protocol'

type ProgressListener = (progress: Progress) => void

export interface LoadOptions {
  /** Hears of bytes. */
  readonly onProgress?: ProgressListener | undefined
}

export interface AnalyseOptions {
  /** Aborting it rejects the call with `cancelled` at once; the worker stops before its next step. */
  readonly signal?: AbortSignal | undefined
  /** Hears of steps, and of bytes before them where the models have to be loaded first. */
  readonly onProgress?: ProgressListener | undefined
}

/** The page's way to the engine. Every call that fails rejects with an {@link AnalysisError}. */
export interface AnalysisClient {
  /**
   * Has the worker load the models of a folder; every later analysis uses these.
   *
   * @param modelsUrl absolute, with a slash at its end
   */
  loadModels(modelsUrl: string, options?: LoadOptions): Promise<LoadedEngine>
  /** Analyses one text, once the models are loaded. Models must have been asked for before. */
  analyse(text: string, options?: AnalyseOptions): Promise<Analysis>
  /** Stops the worker; calls under way reject with `cancelled`. A later call starts a new one. */
  close(): void
}

type Answer = Extract<Reply, { readonly kind: 'loaded' | 'result' }>

interface PendingCall {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: AnalysisError) => void
  readonly onProgress: ProgressListener | undefined
}

/**
 * A client over a worker that `startPort` starts when it is first needed, and anew after it died:
 * then all calls under way reject with `worker-crashed`, and the next call finds a fresh worker.
 */
export function createAnalysisClient(startPort: () => WorkerPort): AnalysisClient {
  const pending = new Map<number, PendingCall>()
  let port: WorkerPort | null = null
  let lastId = 0
  let knownModelsUrl: string | null = null

  function stop(code: AnalysisErrorCode, detail: string): void {
    port?.terminate()
    port = null
    const calls = [...pending.values()]
    pending.clear()
    for (const call of calls) call.reject(new AnalysisError(code, detail))
  }

  function openPort(): WorkerPort {
    if (port) return port
    const opened = startPort()
    opened.addEventListener('message', (event: MessageEvent<Reply>) => {
      hear(event.data)
    })
    const crash = (event: Event): void => {
      // A worker given up already may still be falling down; the one after it is well.
      if (port === opened) stop('worker-crashed', describeCrash(event))
    }
    opened.addEventListener('error', crash)
    opened.addEventListener('messageerror', crash)
    port = opened
    return opened
  }

  function hear(reply: Reply): void {
    const call = pending.get(reply.id)
    // A call that was called off is answered all the same; nobody waits for it.
    if (!call) return
    if (reply.kind === 'progress') {
      call.onProgress?.({ step: reply.step, done: reply.done, total: reply.total })
      return
    }
    pending.delete(reply.id)
    if (reply.kind === 'failure') call.reject(new AnalysisError(reply.code, reply.detail))
    else call.resolve(reply)
  }

  function send(request: Request, onProgress: ProgressListener | undefined): Promise<Answer> {
    return new Promise((resolve, reject) => {
      pending.set(request.id, { resolve, reject, onProgress })
      try {
        openPort().postMessage(request)
      } catch (error) {
        stop('worker-crashed', String(error))
      }
    })
  }

  return {
    async loadModels(modelsUrl, { onProgress } = {}) {
      knownModelsUrl = modelsUrl
      const answer = await send({ kind: 'load', id: ++lastId, modelsUrl }, onProgress)
      if (answer.kind !== 'loaded') throw unexpected(answer)
      return answer.engine
    },

    async analyse(text, { signal, onProgress } = {}) {
      if (signal?.aborted) throw new AnalysisError('cancelled')
      const modelsUrl = knownModelsUrl
      if (modelsUrl === null)
        throw new AnalysisError('models-unavailable', 'No models have been asked for.')
      const id = ++lastId
      const cancel = (): void => {
        pending.get(id)?.reject(new AnalysisError('cancelled'))
        pending.delete(id)
        port?.postMessage({ kind: 'cancel', id } satisfies Request)
      }
      signal?.addEventListener('abort', cancel, { once: true })
      try {
        const answer = await send({ kind: 'analyse', id, modelsUrl, text }, onProgress)
        if (answer.kind !== 'result') throw unexpected(answer)
        return answer.analysis
      } finally {
        signal?.removeEventListener('abort', cancel)
      }
    },

    close() {
      stop('cancelled', 'The client was closed.')
    },
  }
}

function describeCrash(event: Event): string {
  return event instanceof ErrorEvent && event.message ? event.message : `worker: ${event.type}`
}

function unexpected(answer: Answer): AnalysisError {
  return new AnalysisError('engine-failed', `The worker answered with "${answer.kind}".`)
}
