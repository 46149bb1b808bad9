import { isCapitalised } from '../language/characters'
import type { Sentence, Token } from '../model/syntax'
import { closingEnd } from './sentences/closing-end'
import { namesSpeaker, startsSentence } from './sentences/starts-sentence'

/** A full stop, a question or exclamation mark, or dots; several in a row are one. */
const TERMINAL = /^(?:[.!?…]+|[:;=]-?[)D(])$/
/** A sign at the head of an item in a list. */
const BULLETS = new Set(['•', '▪', '●', '◦'])
/** What runs on for more tokens is no sentence but a table or a recording written down: it is cut, or trees would never end. */
const LONGEST = 300
/**
 * Where so many of the paragraphs begin in small letters, the writer does without capitals, and small letters may begin
 * a sentence as well. Newspapers stay far below it.
 */
const SMALL_PARAGRAPHS = 0.2

/**
 * The sentences of a text, in order; every token is in one of them. A line break always ends a sentence (headlines,
 * paragraphs), a full stop does unless it belongs to an abbreviation, an initial or words that run on in small letters.
 * @example 'Mr. Park met J. K. Reed. “We agreed.” Both left.' // three sentences
 */
export function splitSentences(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  const isSmall = writesSmall(text, tokens)
  let first = 0
  const close = (end: number) => {
    if (end <= first) return
    sentences.push({
      start: tokens[first]!.start,
      end: tokens[end - 1]!.end,
      firstToken: first,
      endToken: end,
    })
    first = end
  }
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && (hasLineBreak(text, tokens, i) || BULLETS.has(tokens[i]!.text))) close(i)
    if (i - first >= LONGEST) close(i)
    if (!TERMINAL.test(tokens[i]!.text)) continue
    const end = closingEnd(tokens, i)
    if (end === tokens.length || hasLineBreak(text, tokens, end)) continue
    if (goesOn(tokens, i, end, isSmall)) continue
    close(end)
  }
  close(tokens.length)
  return sentences
}

/** Does the sentence go on at `next`, behind the stop and what closes with it? */
function goesOn(tokens: readonly Token[], stop: number, next: number, isSmall: boolean): boolean {
  const mark = tokens[stop]!.text
  const isAttached = tokens[next]!.start === tokens[next - 1]!.end
  if (TERMINAL.test(tokens[next]!.text)) return true
  // "Bell .......0.86": dots that fill a line.
  if (isAttached && mark.startsWith('..') && /^\d/.test(tokens[next]!.text)) return true
  if (!startsSentence(tokens, next))
    return isAttached || next > stop + 1 || !isSmall || !/^\p{Ll}/u.test(tokens[next]!.text)
  // “Why?” Ada Park asked.
  return /[?!]$/.test(mark) && next > stop + 1 && namesSpeaker(tokens, next)
}

function writesSmall(text: string, tokens: readonly Token[]): boolean {
  let paragraphs = 0
  let small = 0
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && !hasLineBreak(text, tokens, i)) continue
    paragraphs++
    if (/^\p{Ll}/u.test(tokens[i]!.text) && !isCapitalised(tokens[i]!.text)) small++
  }
  return small > paragraphs * SMALL_PARAGRAPHS
}

/** Is there a line break between the token at `at` and the one before? */
function hasLineBreak(text: string, tokens: readonly Token[], at: number): boolean {
  for (let i = tokens[at - 1]!.end; i < tokens[at]!.start; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return true
  }
  return false
}
