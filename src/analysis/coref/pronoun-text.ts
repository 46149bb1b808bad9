import type { Gazetteer } from '../models/gazetteer'
import type { WordTraits } from '../network/word-traits'
import type { QuotePage } from '../quotes/quote-page'
import type { Statement } from '../quotes/statement'
import { buildChains } from './build-chains'
import { describePerson } from './describe-person'
import { genderEvidence, type GenderEvidence } from './gender-evidence'
import { knownDescriptions } from './known-descriptions'
import type { NameChain } from './name-chain'
import { type ResolvedNominal, resolveNominals } from './resolve-nominals'

/** A text with everything that is known when its pronouns are read. */
export interface PronounText {
  readonly page: QuotePage
  readonly traits: readonly WordTraits[]
  readonly statements: readonly Statement[]
  readonly chains: readonly NameChain[]
  /** Index of the chain of each name. */
  readonly chainOfName: Int32Array
  /** How the text introduces persons; one list for each chain. */
  readonly descriptions: readonly (readonly string[])[]
  /** One for each chain. */
  readonly genders: readonly GenderEvidence[]
  readonly nominals: readonly ResolvedNominal[]
}

/** Joins the names of a page to chains, finds the descriptions that mean them, and gathers what pronouns agree with. */
export function preparePronouns(
  read: Pick<PronounText, 'page' | 'traits' | 'statements'>,
  gazetteer: Gazetteer,
  readWord: (word: string) => WordTraits,
): PronounText {
  const { page } = read
  const { chains, chainOfName } = buildChains(page.text, page.names, gazetteer)
  const descriptions = chains.map((chain) =>
    chain.kind === 'person' ? describePerson(page.text, chain) : [],
  )
  return {
    ...read,
    chains,
    chainOfName,
    descriptions,
    genders: chains.map((chain, c) =>
      genderEvidence(chain, page.text, descriptions[c]!, gazetteer, readWord),
    ),
    nominals: resolveNominals(
      page,
      knownDescriptions(chains, descriptions, gazetteer),
      chainOfName,
    ),
  }
}
