import type { Gazetteer } from '../models/gazetteer'
import type { NameMention } from '../ner/name-mention'
import { genderOfChain, genderOfMention } from './gender'
import { matchAcronyms } from './match-acronyms'
import { matchExactNames } from './match-exact-names'
import { matchPersonalNames } from './match-personal-names'
import { matchShortenedNames } from './match-shortened-names'
import type { NameChain } from './name-chain'

/** Chains, and which of them each name belongs to. */
export interface BuiltChains {
  readonly chains: readonly NameChain[]
  /** Index of the chain of each name, in the order of the names. */
  readonly chainOfName: Int32Array
}

/** One chain for everybody and everything named, in the order of first mention: surest sieves first. */
export function buildChains(
  text: string,
  mentions: readonly NameMention[],
  gazetteer: Gazetteer,
): BuiltChains {
  const exact = matchExactNames(mentions)
  const persons = matchPersonalNames(
    exact,
    (chain) => genderOfChain(chain, text, gazetteer),
    (mention) => genderOfMention(mention, text),
  )
  const short = matchShortenedNames(persons, (name) => {
    const place = gazetteer.places.get(name)
    return place?.type === 'country' ? place.name : null
  })
  const chains = [...matchAcronyms(short)].sort(
    (a, b) => a.mentions[0]!.start - b.mentions[0]!.start,
  )
  const index = new Map(chains.flatMap((chain, c) => chain.mentions.map((mention) => [mention, c])))
  return { chains, chainOfName: Int32Array.from(mentions, (mention) => index.get(mention) ?? -1) }
}
