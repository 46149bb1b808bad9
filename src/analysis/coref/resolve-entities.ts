import type { Entity, Mention } from '../../model/entity'
import type { Gazetteer } from '../models/gazetteer'
import { entityId } from './entity-id'
import type { LinkedMention } from './link-mentions'
import { canonicalName, type NameChain } from './name-chain'

/**
 * An entity for each chain, in the same order.
 * @param descriptions of each chain
 */
export function resolveEntities(
  chains: readonly NameChain[],
  descriptions: readonly (readonly string[])[],
  linked: readonly LinkedMention[],
  gazetteer: Gazetteer,
): readonly Entity[] {
  const taken = new Set<string>()
  const others = groupByChain(linked)
  return chains.map((chain, index) => {
    const name = bareName(canonicalName(chain))
    const id = entityId(name, taken)
    taken.add(id)
    return {
      id,
      kind: chain.kind,
      name,
      aliases: aliasesOf(chain, name),
      descriptions: descriptions[index]!,
      confidence: Math.max(...chain.mentions.map((mention) => mention.confidence)),
      place: chain.kind === 'place' ? placeFacts(chain, gazetteer) : null,
      mentions: allMentions(chain, others.get(index) ?? []),
    }
  })
}

/** Without an editor's brackets. */
function bareName(name: string): string {
  return name.replace(/[[\]]/g, '')
}

function aliasesOf(chain: NameChain, name: string): readonly string[] {
  const names = new Set(chain.mentions.map((mention) => bareName(mention.name)))
  names.delete(name)
  return [...names]
}

function placeFacts(chain: NameChain, gazetteer: Gazetteer): Entity['place'] {
  for (const { name } of chain.mentions) {
    const place = gazetteer.places.get(name)
    if (place) return { lat: place.lat, lon: place.lon, country: place.country }
  }
  return null
}

function allMentions(chain: NameChain, linked: readonly Mention[]): readonly Mention[] {
  const named = chain.mentions.map(({ start, end, confidence }): Mention => ({
    start,
    end,
    form: 'name',
    confidence,
  }))
  const other = linked.map(({ start, end, form, confidence }): Mention => ({
    start,
    end,
    form,
    confidence,
  }))
  return [...named, ...other].sort((a, b) => a.start - b.start)
}

function groupByChain(linked: readonly LinkedMention[]): ReadonlyMap<number, readonly Mention[]> {
  const groups = new Map<number, Mention[]>()
  for (const mention of linked) {
    const group = groups.get(mention.chain)
    if (group) group.push(mention)
    else groups.set(mention.chain, [mention])
  }
  return groups
}
