import { calibrate } from '../ner/calibrate'
import type { SourceHead } from '../quotes/source-head'
import type { PronounText } from './pronoun-text'
import { chooseChain } from './choose-chain'
import type { PronounRanker } from './ranker'
import { isPersonal, readPronouns } from './read-pronouns'

/** What the pronouns of a text mean, and who says each statement so far as names and pronouns tell. */
export interface ResolvedPronouns {
  /** Chain index and confidence by token. */
  readonly meaning: ReadonlyMap<number, { readonly chain: number; readonly confidence: number }>
  /** Head of each statement's source, null where it has none. */
  readonly heads: readonly (SourceHead | null)[]
}

/** Reads the text from left to right; each third-person pronoun means the candidate that the model ranks first. */
export function resolvePronouns(text: PronounText, ranker: PronounRanker): ResolvedPronouns {
  const meaning = new Map<number, { chain: number; confidence: number }>()
  const heads = readPronouns(text, ranker.roles, (ranking) => {
    const { chain, probability } = chooseChain(ranker.rank, ranking)
    if (chain >= 0) {
      const shares = isPersonal(ranking.group) ? ranker.personShares : ranker.otherShares
      meaning.set(ranking.token, { chain, confidence: calibrate(shares, probability) })
    }
    return chain
  })
  return { meaning, heads }
}
