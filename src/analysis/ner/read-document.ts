import type { Sentence, Token } from '../../model/syntax'
import type { WordTraits } from '../network/word-traits'

/** A document as the steps before have read it. */
export interface ReadDocument {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Of each token. */
  readonly traits: readonly WordTraits[]
  /** As `documentTopic` tells it. */
  readonly topic: Float32Array
}
