import type { Gazetteer } from './gazetteer'

/** Name and version of a decoded model. */
export interface ModelVersion {
  readonly name: string
  readonly version: string
}

/** Everything the engine knows beside its rules, decoded and ready. */
export interface Models {
  /** In manifest order; part of the engine's version. */
  readonly versions: readonly ModelVersion[]
  readonly gazetteer: Gazetteer
}
