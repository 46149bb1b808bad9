import type { Sentence } from '../model/syntax'

/** Sentences from `firstSentence` to before `endSentence`, between two line breaks. */
export interface Paragraph {
  readonly firstSentence: number
  readonly endSentence: number
  readonly firstToken: number
  readonly endToken: number
}

/** The paragraphs of a text, in order: a line break ends one. */
export function splitParagraphs(
  text: string,
  sentences: readonly Sentence[],
): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let first = 0
  for (let s = 1; s <= sentences.length; s++) {
    if (
      s < sentences.length &&
      !/[\n\r\u2028\u2029]/.test(text.slice(sentences[s - 1]!.end, sentences[s]!.start))
    )
      continue
    paragraphs.push({
      firstSentence: first,
      endSentence: s,
      firstToken: sentences[first]!.firstToken,
      endToken: sentences[s - 1]!.endToken,
    })
    first = s
  }
  return paragraphs
}
