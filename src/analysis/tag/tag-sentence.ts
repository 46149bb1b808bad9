import { bestLabels } from '../network/chain'
import { createSequenceScorer } from '../network/score-sequence'
import type { SequenceModel } from '../network/sequence-model'
import type { WordTraits } from '../network/word-traits'
import type { WordVectors } from '../network/word-vectors'
import { shareOfCapitals, TAG_FEATURES, tagFlags } from './tag-features'

/** The likeliest classes of a sentence's words, as indices into `WORD_CLASSES`; `tagsOf` tells their parts of speech. */
export type TagSentence = (traits: readonly WordTraits[]) => Int32Array

/**
 * The tagger of a model; it keeps what it has computed of words, and nothing else.
 * @param model has a label for each of `WORD_CLASSES`
 */
export function createTagger(model: SequenceModel, vectors: WordVectors): TagSentence {
  const scorer = createSequenceScorer(model, vectors, TAG_FEATURES)
  return (traits) => {
    const share = shareOfCapitals(traits)
    const scores = scorer.scoreTokens(
      traits,
      (i, add) => {
        tagFlags(traits, i, share, add)
      },
      null,
    )
    return bestLabels(model.chain, scores)
  }
}
