import { foldLetters } from '../../model/fold-letters'
import type { NameMention } from '../ner/name-mention'
import type { NameChain } from './name-chain'

/** Chains of mentions with the same kind and the same letters, whatever their capitals and accents. */
export function matchExactNames(mentions: readonly NameMention[]): readonly NameChain[] {
  const chains = new Map<string, NameMention[]>()
  for (const mention of mentions) {
    const key = `${mention.kind} ${foldName(mention.name)}`
    const chain = chains.get(key)
    if (chain) chain.push(mention)
    else chains.set(key, [mention])
  }
  return [...chains.values()].map((chain) => ({ kind: chain[0]!.kind, mentions: chain }))
}

/** A name as compared: small letters without accents, stops, brackets or quotation marks. */
export function foldName(name: string): string {
  return foldLetters(name)
    .replace(/[.[\]“”"]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/(^|\s)'|'(?=\s|$)/g, '$1')
}
