import { ABBREVIATIONS_BEFORE_MORE } from '../language/abbreviations'
import { isCapitalised } from '../language/characters'
import { FUNCTION_WORDS } from '../language/function-words'
import type { Sentence, Token } from '../model/syntax'

const TERMINALS = new Set(['.', '!', '?', '…', '...', '....'])
/** Marks that close what stands before them. */
const CLOSERS = new Set(['”', '’', '"', "'", ')', ']', '»'])
/** So many closing marks stand behind a full stop at most: “… ‘(Never.)’” */
const MAX_CLOSERS = 4
const OPENERS = new Set(['“', '‘', '"', "'", '(', '[', '«'])

/**
 * The sentences of a text, in order; every token is in one of them. A line break always ends a sentence (headlines,
 * paragraphs), a full stop does unless it belongs to an abbreviation, an initial or words that run on in small letters.
 * @example 'Mr. Park met J. K. Reed. “We agreed.” Both left.' // three sentences
 */
export function splitSentences(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(text, tokens, i)) continue
    sentences.push(makeSentence(tokens, first, i + 1))
    first = i + 1
  }
  return sentences
}

function makeSentence(tokens: readonly Token[], firstToken: number, endToken: number): Sentence {
  return {
    start: tokens[firstToken]!.start,
    end: tokens[endToken - 1]!.end,
    firstToken,
    endToken,
  }
}

function endsSentence(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  const next = tokens[i + 1]
  if (!next) return true
  if (hasLineBreak(text, token.end, next.start)) return true
  let last = i
  while (
    last > 0 &&
    i - last < MAX_CLOSERS &&
    CLOSERS.has(tokens[last]!.text) &&
    tokens[last - 1]!.end === tokens[last]!.start
  )
    last--
  const terminal = tokens[last]!.text
  if (!TERMINALS.has(terminal)) return last === i && endsWithOwnStop(tokens, i)
  // The closing marks behind a full stop belong to its sentence.
  if (CLOSERS.has(next.text) && next.start === token.end) return false
  return startsSentence(tokens, i + 1)
}

/** "U.S.", "Inc." and "p.m." end a sentence when the next word could only begin one. */
function endsWithOwnStop(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!
  if (text.length < 3 || !text.endsWith('.')) return false
  if (ABBREVIATIONS_BEFORE_MORE.has(text.slice(0, -1))) return false
  const next = tokens[i + 1]!.text
  return isCapitalised(next) && FUNCTION_WORDS.has(next.toLowerCase())
}

function startsSentence(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!
  if (OPENERS.has(text)) return true
  return /^[^\p{Ll}\p{P}]/u.test(text) || text === '—' || text === '–'
}

function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return true
  }
  return false
}
