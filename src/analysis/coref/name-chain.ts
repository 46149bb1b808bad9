import { isAllCapitals } from '../../language/characters'
import type { EntityKind } from '../../model/entity'
import type { NameMention } from '../ner/name-mention'

/** Mentions by name that are judged to mean the same one, in text order. */
export interface NameChain {
  readonly kind: EntityKind
  readonly mentions: readonly NameMention[]
}

/** The name with the most words, then the most letters, then the first: "Jacob Zuma" rather than "Zuma". */
export function fullestName(chain: NameChain): string {
  let best = ''
  let bestWords = 0
  for (const { name } of chain.mentions) {
    if (name === best) continue
    const words = countWords(name)
    if (words > bestWords || (words === bestWords && name.length > best.length)) {
      best = name
      bestWords = words
    }
  }
  return best
}

function countWords(name: string): number {
  let words = 1
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) words++
  return words
}

/**
 * The name to show: the fullest, unless the article opens with an acronym and keeps to it, as it does with bodies
 * better known by their letters.
 */
export function canonicalName(chain: NameChain): string {
  const fullest = fullestName(chain)
  const first = chain.mentions[0]!.name
  if (!isAllCapitals(first) || first.includes(' ')) return fullest
  const times = (name: string) => chain.mentions.filter((mention) => mention.name === name).length
  return times(first) > times(fullest) ? first : fullest
}

/** Both chains as one. */
export function joinChains(a: NameChain, b: NameChain): NameChain {
  const mentions = [...a.mentions, ...b.mentions].sort((x, y) => x.start - y.start)
  return { kind: a.kind, mentions }
}

/** Joins every chain to the one that `findHost` gives for it; null leaves it alone. */
export function joinToHosts(
  chains: readonly NameChain[],
  findHost: (chain: NameChain) => NameChain | null,
): readonly NameChain[] {
  const hosts = new Map(chains.map((chain) => [chain, findHost(chain)]))
  const grown = new Map<NameChain, NameChain>()
  for (const chain of chains) {
    const root = rootOf(hosts, chain)
    const soFar = grown.get(root)
    if (root !== chain) grown.set(root, joinChains(soFar ?? root, chain))
    else if (!soFar) grown.set(root, root)
  }
  return [...grown.values()]
}

function rootOf(hosts: ReadonlyMap<NameChain, NameChain | null>, chain: NameChain): NameChain {
  let root = chain
  const seen = new Set([chain])
  for (;;) {
    const host = hosts.get(root)
    if (!host || seen.has(host)) return root
    seen.add(host)
    root = host
  }
}
