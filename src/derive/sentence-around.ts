import { spansOverlap, type Span } from '../model/span'

/** What Unicode takes for a sentence's end and is none: a title, an initial. */
const NO_END =
  /(?:^|[\s(“‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Sgt|Lt|Sen|Rep|Gov|Rev|St|No|\p{Lu})\.\s*$/u

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The sentences that a stretch of text reaches into, from the beginning of the first to the end of
 * the last, without the white space around them. They never leave the lines of the stretch.
 *
 * @example sentenceAround('It rained. “We won,” said Ada Park.', spanOfWon) // [11, 35)
 */
export function sentenceAround(text: string, stretch: Span): Span {
  const lineStart = text.lastIndexOf('\n', stretch.start - 1) + 1
  const lineEnd = text.indexOf('\n', Math.max(stretch.start, stretch.end - 1))
  const sentences = sentencesOf(text, {
    start: lineStart,
    end: lineEnd === -1 ? text.length : lineEnd,
  })
  const touched = sentences.filter((sentence) => spansOverlap(sentence, stretch))
  const start = touched[0]?.start ?? stretch.start
  const end = touched.at(-1)?.end ?? stretch.end
  return trim(text, { start, end })
}

/** The sentence in front of a place in the same line; null where the line begins there. */
export function sentenceBefore(text: string, offset: number): Span | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const last = sentencesOf(text, { start, end: offset }).at(-1)
  const sentence = last && trim(text, last)
  return sentence && sentence.start < sentence.end ? sentence : null
}

/** The span without the white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return {
    start: end - words.trimStart().length,
    end: start + words.trimEnd().length,
  }
}

function sentencesOf(text: string, within: Span): readonly Span[] {
  const sentences: Span[] = []
  let start = within.start
  for (const { segment, index } of SEGMENTER.segment(text.slice(within.start, within.end))) {
    const end = within.start + index + segment.length
    if (end < within.end && NO_END.test(text.slice(start, end))) continue
    sentences.push({ start, end })
    start = end
  }
  return sentences
}
