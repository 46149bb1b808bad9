import { isCapitalised } from '../../language/characters'
import type { Sentence, Token } from '../../model/syntax'
import type { Gazetteer } from '../models/gazetteer'
import { isWord, sentenceShape, type SentenceShape } from './sentence-shape'

/** What the whole document says about its words; made once, read by every rule for names. */
export interface DocumentWords {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Of each sentence. */
  readonly shapes: readonly SentenceShape[]
  /** 1 for each token whose capital may be due to its place: first in a sentence, a quotation or after a colon. */
  readonly opens: Uint8Array
  /** Words seen without a capital. */
  readonly small: ReadonlySet<string>
  /** Words seen with a capital where only a name has one. */
  readonly capital: ReadonlySet<string>
  readonly gazetteer: Gazetteer
}

const OPENERS = new Set([
  '“',
  '‘',
  '"',
  "'",
  '(',
  '[',
  '«',
  ':',
  '—',
  '–',
  '-',
  '--',
  '•',
  '*',
  '.',
  '!',
  '?',
  '...',
  '…',
  '|',
])

/** Reads the document once. */
export function readDocumentWords(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): DocumentWords {
  const shapes = sentences.map((sentence) => sentenceShape(tokens, sentence))
  const opens = new Uint8Array(tokens.length)
  const small = new Set<string>()
  const capital = new Set<string>()
  sentences.forEach((sentence, s) => {
    let atStart = true
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const { text } = tokens[i]!
      if (!isWord(text)) {
        if (OPENERS.has(text)) atStart = true
        continue
      }
      if (atStart) opens[i] = 1
      atStart = false
      if (!isCapitalised(text)) small.add(text)
      else if (shapes[s] === 'plain' && !opens[i]) capital.add(text)
    }
  })
  return { tokens, sentences, shapes, opens, small, capital, gazetteer }
}

/** True for a word that English writes small: seen so in this document or in the list of common words. */
export function isCommonWord(words: DocumentWords, word: string): boolean {
  const small = word.toLowerCase()
  return words.small.has(small) || words.gazetteer.commonWords.has(small)
}

/** The words of a run of tokens with single spaces between them. */
export function wordsOf(tokens: readonly Token[], first: number, end: number): string {
  if (end - first === 1) return tokens[first]!.text
  let joined = tokens[first]!.text
  for (let i = first + 1; i < end; i++) {
    const gap = tokens[i]!.start > tokens[i - 1]!.end ? ' ' : ''
    joined += gap + tokens[i]!.text
  }
  return joined
}
