import type { Sentence } from '../../model/syntax'
import type { WordTraits } from '../network/word-traits'
import type { ParseSentence } from '../parse/parse-sentence'
import type { TagSentence } from '../tag/tag-sentence'

/** Word classes and tree of a sentence, an entry for each of its tokens; heads count from its first token. */
export interface SentenceSyntax {
  readonly classes: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
}

/** Reads sentences by their number, each when it is first asked for: trees cost more than all else, and few are needed. */
export interface SyntaxReader {
  readonly classes: (sentence: number) => Int32Array
  readonly tree: (sentence: number) => SentenceSyntax
}

/** @param traits of all tokens of the text */
export function createSyntaxReader(
  sentences: readonly Sentence[],
  traits: readonly WordTraits[],
  { tag, parse }: { readonly tag: TagSentence; readonly parse: ParseSentence },
): SyntaxReader {
  const tagged: (Int32Array | undefined)[] = []
  const parsed: (SentenceSyntax | undefined)[] = []
  const words = (s: number) => traits.slice(sentences[s]!.firstToken, sentences[s]!.endToken)
  const classes = (s: number) => (tagged[s] ??= tag(words(s)))
  return {
    classes,
    tree: (s) => (parsed[s] ??= { classes: classes(s), ...parse(words(s), classes(s)) }),
  }
}
