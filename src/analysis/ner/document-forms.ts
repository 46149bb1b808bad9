import { isCapitalised } from '../../language/characters'
import type { Sentence, Token } from '../../model/syntax'
import { isWord, sentenceShape } from './sentence-shape'

/** How a document writes its words. */
export interface DocumentForms {
  /** Of each sentence: 0 plain, 1 a headline, 2 all in capitals. */
  readonly shapes: readonly number[]
  /** Words that are seen in small letters. */
  readonly small: ReadonlySet<string>
  /** Words that have a capital inside a plain sentence. */
  readonly capital: ReadonlySet<string>
}

const SHAPES = ['plain', 'headline', 'shouting'] as const

/** Reads the document once. */
export function readDocumentForms(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): DocumentForms {
  const shapes = sentences.map((sentence) => SHAPES.indexOf(sentenceShape(tokens, sentence)))
  const small = new Set<string>()
  const capital = new Set<string>()
  sentences.forEach(({ firstToken, endToken }, s) => {
    for (let i = firstToken; i < endToken; i++) {
      const { text } = tokens[i]!
      if (!isWord(text)) continue
      if (!isCapitalised(text)) small.add(text)
      else if (shapes[s] === 0 && i > firstToken) capital.add(text)
    }
  })
  return { shapes, small, capital }
}
