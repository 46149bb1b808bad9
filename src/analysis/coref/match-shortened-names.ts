import { foldName } from './match-exact-names'
import { fullestName, joinToHosts, type NameChain } from './name-chain'

/** Words that alone say nothing: "Bank" is no short form of one bank rather than another. */
const MIN_LETTERS = 3

/**
 * Joins a body's short name to its long one where the short is how the long begins ("BBC" to "BBC News", "Park Holdings" to
 * "Park Holdings plc"), and names of places that the gazetteer calls the same (`sameAs`).
 */
export function matchShortenedNames(
  chains: readonly NameChain[],
  sameAs: (name: string) => string | null,
): readonly NameChain[] {
  const bodies = chains.filter((chain) => chain.kind === 'organisation')
  const opening = new Map<string, NameChain | null>()
  for (const chain of bodies) {
    const words = foldName(fullestName(chain)).split(' ')
    // "the Conservancy": the last word alone is short for the name as well.
    const keys = words.slice(1).map((_, n) => words.slice(0, n + 1).join(' '))
    for (const key of words.length > 1 ? [...keys, words[words.length - 1]!] : []) {
      // Two long names with one beginning ("Bank of …") leave the short form alone.
      opening.set(key, opening.has(key) && opening.get(key) !== chain ? null : chain)
    }
  }
  const places = new Map<string, NameChain>()
  return joinToHosts(chains, (chain) => {
    const name = fullestName(chain)
    if (chain.kind === 'organisation') {
      const host = name.length >= MIN_LETTERS ? opening.get(foldName(name)) : null
      return host && host !== chain ? host : null
    }
    if (chain.kind === 'person') return null
    const usual = sameAs(name)
    if (usual === null) return null
    const host = places.get(usual)
    if (!host) places.set(usual, chain)
    return host ?? null
  })
}
