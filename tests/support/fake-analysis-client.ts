import type { Analysis } from '../../src/model/analysis'
import type { Article } from '../../src/model/article'
import type { AnalysisErrorCode } from '../../src/model/failure'
import type { AnalysisClient, LoadOptions } from '../../src/worker/analysis-client'
import { AnalysisError } from '../../src/worker/analysis-error'
import type { LoadedEngine, Progress } from '../../src/worker/protocol'
import { FAKE_ENGINE } from './fake-engine'

/** One analysis under way, which ends when the test says so. */
export interface HeldCall {
  report(progress: Progress): void
  answer(analysis: Analysis): void
  fail(code: AnalysisErrorCode): void
}

export interface FakeAnalysisClient extends AnalysisClient {
  /** The texts that were handed in, in that order. */
  readonly texts: readonly string[]
  /** The latest call for this article. @throws {Error} where there is none under way */
  callFor(article: Article): HeldCall
}

interface FakeOptions {
  /** Articles whose findings are known: they are answered at once; all others wait for the test. */
  readonly known?: readonly (readonly [Article, Analysis])[]
  readonly loadModels?: (options: LoadOptions) => Promise<LoadedEngine>
}

/** A client without a worker, which answers what and when a test wants. Aborting rejects, as with the real one. */
export function createFakeAnalysisClient(options: FakeOptions = {}): FakeAnalysisClient {
  const known = new Map(options.known?.map(([{ text }, analysis]) => [text, analysis]))
  const held = new Map<string, HeldCall>()
  const texts: string[] = []
  return {
    texts,
    callFor({ text, title }) {
      const call = held.get(text)
      if (!call) throw new Error(`“${title}” is not being analysed`)
      return call
    },
    loadModels: (_url, listener = {}) =>
      options.loadModels?.(listener) ?? Promise.resolve(FAKE_ENGINE),
    analyse(text, { signal, onProgress } = {}) {
      texts.push(text)
      const findings = known.get(text)
      if (findings) return Promise.resolve(findings)
      return new Promise((resolve, reject) => {
        const fail = (code: AnalysisErrorCode) => {
          held.delete(text)
          reject(new AnalysisError(code))
        }
        if (signal?.aborted) fail('cancelled')
        signal?.addEventListener('abort', () => {
          fail('cancelled')
        })
        held.set(text, {
          report: (progress) => onProgress?.(progress),
          answer: (analysis) => {
            held.delete(text)
            resolve(analysis)
          },
          fail,
        })
      })
    },
    close: () => undefined,
  }
}
