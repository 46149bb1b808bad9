import type { Analysis } from '../model/analysis'
import type { LoadedEngine } from './protocol'

export type Steps = Generator<string, Analysis, void>

/** What the worker needs of an engine: the real one in the worker, a small one in tests. */
export interface AnalysisEngine<Models> {
  /** The steps that `steps` yields, in order; their number is the whole of a progress bar. */
  readonly stepNames: readonly string[]
  /**
   * Fetches and decodes all models; progress counts bytes.
   *
   * @throws {AnalysisError} `models-unavailable` where a file cannot be had; anything else it throws
   *   means that a file could not be understood
   */
  load(
    modelsUrl: string,
    onProgress: (progress: { readonly done: number; readonly total: number }) => void,
  ): Promise<{ readonly models: Models; readonly loaded: LoadedEngine }>
  /** Analyses one text; yields a step's name before it does the step. */
  steps(text: string, models: Models): Steps | Promise<Steps>
}
