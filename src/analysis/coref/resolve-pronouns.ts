import { calibrate } from '../ner/calibrate'
import type { SourceHead } from '../quotes/source-head'
import type { PronounText } from './pronoun-text'
import { chooseChain } from './choose-chain'
import type { PronounRanker } from './ranker'
import { isPersonal, readPronouns } from './read-pronouns'

/** What a pronoun means, and what it would mean if it did not mean that. */
export interface PronounMeaning {
  /** Index of the chain of names. */
  readonly chain: number
  readonly confidence: number
  readonly runnerUp: { readonly chain: number; readonly confidence: number } | null
}

/** What the pronouns of a text mean, and who says each statement so far as names and pronouns tell. */
export interface ResolvedPronouns {
  /** By token. */
  readonly meaning: ReadonlyMap<number, PronounMeaning>
  /** Head of each statement's source, null where it has none. */
  readonly heads: readonly (SourceHead | null)[]
}

/** Reads the text from left to right; each third-person pronoun means the candidate that the model ranks first. */
export function resolvePronouns(text: PronounText, ranker: PronounRanker): ResolvedPronouns {
  const meaning = new Map<number, PronounMeaning>()
  const heads = readPronouns(text, ranker.roles, (ranking) => {
    const { chain, probability, second } = chooseChain(ranker.rank, ranking)
    if (chain >= 0) {
      const shares = isPersonal(ranking.group) ? ranker.personShares : ranker.otherShares
      const confidence = calibrate(shares, probability)
      const runnerUp = second && {
        chain: second.chain,
        confidence: Math.min(1 - confidence, calibrate(shares, second.probability)),
      }
      meaning.set(ranking.token, { chain, confidence, runnerUp })
    }
    return chain
  })
  return { meaning, heads }
}
