import type { Sentence, Token } from '../../model/syntax'
import type { Gazetteer } from '../models/gazetteer'
import { wholeWords } from '../tokens/whole-words'
import { agreeOnKinds } from './agree-on-kinds'
import { classifyName } from './classify-name'
import { readDocumentWords, wordsOf } from './document-words'
import { findKnownNames } from './find-known-names'
import { findNameRuns } from './find-name-runs'
import type { NameMention } from './name-mention'
import { splitNameRun } from './split-name-run'

/**
 * The names of persons, organisations and places, in text order, never overlapping. Sentences with ordinary capitals
 * are read first; headlines and lines in capitals then yield only what the rest of the document or the gazetteer knows.
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): readonly NameMention[] {
  const whole = wholeWords(text, tokens, sentences)
  return readNames(whole.words, whole.sentences, gazetteer).map((name) => ({
    ...name,
    firstToken: whole.firstToken[name.firstToken]!,
    endToken: whole.firstToken[name.endToken]!,
  }))
}

function readNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): readonly NameMention[] {
  const words = readDocumentWords(tokens, sentences, gazetteer)
  const found: NameMention[] = []
  sentences.forEach((sentence, s) => {
    if (words.shapes[s] !== 'plain') return
    for (const run of findNameRuns(words, sentence)) {
      for (const candidate of splitNameRun(words, run)) {
        const verdict = classifyName(words, candidate)
        if (!verdict) continue
        const { firstToken, endToken, title } = candidate
        found.push({
          start: tokens[firstToken]!.start,
          end: tokens[endToken - 1]!.end,
          firstToken,
          endToken,
          name: wordsOf(tokens, firstToken, endToken),
          title,
          ...verdict,
        })
      }
    }
  })
  const agreed = agreeOnKinds(words, found)
  const known = findKnownNames(words, agreed)
  return known.length ? [...agreed, ...known].sort((a, b) => a.start - b.start) : agreed
}
