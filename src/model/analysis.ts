import type { Entity } from './entity'
import type { Quote } from './quote'

/** All that the engine found in one text. Plain data: it crosses the worker, the store and the disk. */
export interface Analysis {
  /** Version of the engine and models that made it. */
  readonly engine: string
  /** ISO 639-1 (or 639-3) code of the language the engine took the text for; findings are empty unless `en`. */
  readonly language: string
  /** In the order of their first mention. */
  readonly entities: readonly Entity[]
  /** In the order of their content. */
  readonly quotes: readonly Quote[]
}
