import { splitSentences } from '../../src/analysis/split-sentences'
import { tokenise } from '../../src/analysis/tokenise'
import type { Sentence, Token } from '../../src/model/syntax'

/** A text as the first two steps of the engine leave it. */
export interface ReadWords {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Place of the nth token with this text. @throws {Error} where there is none */
  readonly indexOf: (word: string, nth?: number) => number
}

export function readWords(text: string): ReadWords {
  const tokens = tokenise(text)
  return {
    tokens,
    sentences: splitSentences(text, tokens),
    indexOf(word, nth = 0) {
      const found = tokens.flatMap((token, i) => (token.text === word ? [i] : []))[nth]
      if (found === undefined) throw new Error(`“${word}” stands nowhere in “${text}”`)
      return found
    },
  }
}
