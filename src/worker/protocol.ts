import type { Analysis } from '../model/analysis'
import type { AnalysisErrorCode } from '../model/failure'

/** A model or list that the engine has decoded and holds in memory. */
export interface LoadedModel {
  readonly name: string
  readonly version: string
  /** Size of its file in bytes, uncompressed. */
  readonly bytes: number
}

/** The engine that answers, once its models are decoded. */
export interface LoadedEngine {
  /** Version of rules and models together, as every analysis records it. */
  readonly version: string
  readonly models: readonly LoadedModel[]
}

/** How far a call has come: of `total` steps or bytes, `done` are behind it, and `step` is under way. */
export interface Progress {
  /** A step of the engine, or `models` while these are being loaded. */
  readonly step: string
  readonly done: number
  readonly total: number
}

/**
 * From the page to the worker. A call's `id` returns in every reply to it. `modelsUrl` is absolute;
 * an analysis names it too, so that a fresh worker needs no history.
 */
export type Request =
  | { readonly kind: 'load'; readonly id: number; readonly modelsUrl: string }
  | {
      readonly kind: 'analyse'
      readonly id: number
      readonly modelsUrl: string
      readonly text: string
    }
  | { readonly kind: 'cancel'; readonly id: number }

/** From the worker to the page. Every `load` and `analyse` ends with one `loaded`, `result` or `failure`. */
export type Reply =
  | ({ readonly kind: 'progress'; readonly id: number } & Progress)
  | { readonly kind: 'loaded'; readonly id: number; readonly engine: LoadedEngine }
  | { readonly kind: 'result'; readonly id: number; readonly analysis: Analysis }
  | {
      readonly kind: 'failure'
      readonly id: number
      readonly code: AnalysisErrorCode
      /** For the console and bug reports; readers get a sentence for the code. */
      readonly detail: string
    }
