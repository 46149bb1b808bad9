import type { PronounRanker } from '../coref/ranker'
import type { NameFinder } from '../ner/name-finder'
import type { WordTraits } from '../network/word-traits'
import type { WordVectors } from '../network/word-vectors'
import type { ParseSentence } from '../parse/parse-sentence'
import type { TagSentence } from '../tag/tag-sentence'
import type { QuoteFinder } from '../quotes/quote-finder'
import type { WeighSpeaker } from '../quotes/speaker-signals'
import type { Gazetteer } from './gazetteer'

/** Name and version of a decoded model. */
export interface ModelVersion {
  readonly name: string
  readonly version: string
}

/** What reads words, names and sentences, before anything is resolved. */
export interface Readers {
  readonly gazetteer: Gazetteer
  readonly vectors: WordVectors
  /** Keeps what it has computed of a word. */
  readonly readWord: (text: string) => WordTraits
  readonly names: NameFinder
  readonly tag: TagSentence
  readonly parse: ParseSentence
  readonly quotes: QuoteFinder
}

/** Everything the engine knows beside its rules, decoded and ready. */
export interface Models extends Readers {
  /** In manifest order; part of the engine's version. */
  readonly versions: readonly ModelVersion[]
  readonly pronouns: PronounRanker
  readonly weighSpeaker: WeighSpeaker
}
