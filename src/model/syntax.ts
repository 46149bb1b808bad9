import type { Span } from './span'

/** A word, number or punctuation mark. Tokens never overlap; the gaps between them are kept as gaps. */
export interface Token extends Span {
  /** `text.slice(start, end)`. */
  readonly text: string
}

/** A run of tokens; `firstToken` inclusive, `endToken` exclusive. */
export interface Sentence extends Span {
  readonly firstToken: number
  readonly endToken: number
}
