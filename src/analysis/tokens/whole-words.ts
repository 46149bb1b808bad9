import type { Sentence, Token } from '../../model/syntax'
import { findCompounds } from './find-compounds'

/** Words as they are written, with their hyphens and contractions, and the way back to the tokens. */
export interface WholeWords {
  readonly words: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Index of the first token of each word, and at the end the number of tokens. */
  readonly firstToken: readonly number[]
}

/** A contraction belongs to its word; a possessive ’s, which no name includes, does not. */
const CONTRACTION = /^(?:n['’]?t|['’](?:m|re|ve|ll|d))$/i

/**
 * The words that rules for capitals read: "al-Assad" and "don’t" are one word each there.
 * @example wholeWords('Bashar al-Assad can’t', tokens, sentences).words // Bashar | al-Assad | can’t
 */
export function wholeWords(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): WholeWords {
  const compounds = findCompounds(tokens)
  const words: Token[] = []
  const firstToken: number[] = []
  const wordAt = new Int32Array(tokens.length + 1)
  for (let i = 0; i < tokens.length;) {
    const first = i
    do i++
    while (i < tokens.length && (compounds[i]! < i || isContraction(tokens, i)))
    wordAt.fill(words.length, first, i)
    firstToken.push(first)
    const { start } = tokens[first]!
    const { end } = tokens[i - 1]!
    words.push(i - first === 1 ? tokens[first]! : { start, end, text: text.slice(start, end) })
  }
  wordAt[tokens.length] = words.length
  firstToken.push(tokens.length)
  return {
    words,
    firstToken,
    sentences: sentences.map((sentence) => ({
      ...sentence,
      firstToken: wordAt[sentence.firstToken]!,
      endToken: wordAt[sentence.endToken]!,
    })),
  }
}

function isContraction(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]!.end === tokens[i]!.start && CONTRACTION.test(tokens[i]!.text)
}
