import type { NameMention } from '../ner/name-mention'
import type { Gender } from './gender'
import { lastBefore } from './last-before'
import { foldName } from './match-exact-names'
import type { NameChain } from './name-chain'

/**
 * Joins parts of a person's name to the whole: "Zuma" and "Fogh Rasmussen" by the surname, "Jacob" by the given name,
 * "Donald Trump" to "Donald J. Trump". Where several bear the name, a fitting title decides, then who was named last.
 */
export function matchPersonalNames(
  chains: readonly NameChain[],
  genderOf: (chain: NameChain) => Gender,
  titleGender: (mention: NameMention) => Gender,
): readonly NameChain[] {
  const persons = chains.filter((chain) => chain.kind === 'person')
  const longer = longerNames(persons)
  const wholes = persons.filter((chain) => longer.get(chain)?.length === 0)
  if (wholes.length === persons.length) return chains
  const gathered = new Map<NameChain, NameMention[]>(
    wholes.map((chain) => [chain, [...chain.mentions]]),
  )
  const left: NameChain[] = []
  for (const chain of persons) {
    if (gathered.has(chain)) continue
    const fitting = (longer.get(chain) ?? []).filter((host) => gathered.has(host))
    const alone: NameMention[] = []
    for (const mention of chain.mentions) {
      const gender = titleGender(mention)
      const agreeing = fitting.filter((whole) => agree(gender, genderOf(whole)))
      const host = latestBefore(agreeing, mention.start)
      if (host) gathered.get(host)?.push(mention)
      else alone.push(mention)
    }
    if (alone.length) left.push({ kind: 'person', mentions: alone })
  }
  const joined = wholes.map((chain) => ({
    kind: chain.kind,
    mentions: [...(gathered.get(chain) ?? [])].sort((a, b) => a.start - b.start),
  }))
  return [...chains.filter((chain) => chain.kind !== 'person'), ...joined, ...left]
}

function nameOf(chain: NameChain): readonly string[] {
  return foldName(chain.mentions[0]!.name).split(' ')
}

/** The names that each name is part of; only those that share its last or first word are compared. */
function longerNames(persons: readonly NameChain[]): ReadonlyMap<NameChain, readonly NameChain[]> {
  const names = new Map(persons.map((chain) => [chain, nameOf(chain)]))
  const byEdge = new Map<string, NameChain[]>()
  for (const [chain, name] of names) {
    if (name.length < 2) continue
    for (const edge of new Set([name[0]!, name[name.length - 1]!])) {
      const list = byEdge.get(edge)
      if (list) list.push(chain)
      else byEdge.set(edge, [chain])
    }
  }
  return new Map(
    [...names].map(([chain, name]) => {
      const rivals = (byEdge.get(name[name.length - 1]!) ?? []).slice(0, MAX_NAMESAKES)
      return [chain, rivals.filter((other) => isPartOf(name, names.get(other) ?? []))]
    }),
  )
}

/** An article with more people of one name is a list; the rest of them stay apart. */
const MAX_NAMESAKES = 50

/** Is `part` a shorter way to write `whole`? Both as folded words. */
export function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length >= whole.length) return false
  const last = part[part.length - 1]!
  if (part.length === 1) return last === whole[whole.length - 1] || last === whole[0]
  if (part.every((word, i) => word === whole[whole.length - part.length + i])) return true
  return part[0] === whole[0] && last === whole[whole.length - 1]
}

function agree(a: Gender, b: Gender): boolean {
  return a === null || b === null || a === b
}

/** The chain whose latest mention before `at` is nearest, else the one that comes first after it. */
function latestBefore(chains: readonly NameChain[], at: number): NameChain | null {
  let best: NameChain | null = null
  let bestStart = -1
  for (const chain of chains) {
    const before = lastBefore(chain.mentions, at)
    if (before && before.start > bestStart) {
      best = chain
      bestStart = before.start
    }
  }
  return best ?? chains[0] ?? null
}
