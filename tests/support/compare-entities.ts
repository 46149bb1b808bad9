import type { Entity } from '../../src/model/entity'
import { spansOverlap, type Span } from '../../src/model/span'
import { difference, type Difference } from './difference'
import type { ExpectedEntity, ExpectedFindings } from './expected-findings'

/** Which expected entity each found one stands for, by the ids of both. */
export type EntityMatch = ReadonlyMap<string, ExpectedEntity>

/** May be recorded, are not scored: who is meant by them is settled by the sentence, not by reading on. */
export const UNSCORED =
  /^(i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|who|whom|whose|which|that)$/i

/** A shared name says more about who is meant than any number of pronouns. */
const NAME_WEIGHT = 1000

/** Pairs found entities with expected ones, those with most mentions in common first. */
export function matchEntities(
  { entities: expected }: ExpectedFindings,
  found: readonly Entity[],
): EntityMatch {
  const pairs = expected.flatMap((wanted) =>
    found.map((got) => ({ wanted, got, shared: sharedMentions(wanted, got) })),
  )
  pairs.sort((a, b) => b.shared - a.shared)
  const match = new Map<string, ExpectedEntity>()
  const taken = new Set<string>()
  for (const { wanted, got, shared } of pairs) {
    if (shared === 0 || taken.has(wanted.id) || match.has(got.id)) continue
    match.set(got.id, wanted)
    taken.add(wanted.id)
  }
  return match
}

/** What differs between the expected entities and those found, whole entities and single mentions. */
export function compareEntities(
  text: string,
  { entities: expected }: ExpectedFindings,
  found: readonly Entity[],
  match: EntityMatch,
): readonly Difference[] {
  const met = new Set([...match.values()].map(({ id }) => id))
  const missing = expected
    .filter(({ id }) => !met.has(id))
    .map((entity) =>
      difference(firstMention(entity), `missing ${entity.kind} ${entity.name} ${times(entity)}`),
    )
  const others = found.flatMap((entity) => {
    const wanted = match.get(entity.id)
    if (wanted) return comparePair(wanted, entity)
    return difference(firstMention(entity), `extra ${entity.kind} ${entity.name} ${times(entity)}`)
  })
  const known = expected.filter(({ id }) => met.has(id))
  return [...missing, ...others, ...compareMentions(text, known, found, match)]
}

function comparePair(wanted: ExpectedEntity, got: Entity): readonly Difference[] {
  const at = firstMention(wanted)
  const differences: Difference[] = []
  if (got.kind !== wanted.kind)
    differences.push(difference(at, `${wanted.name}: kind ${wanted.kind}, found ${got.kind}`))
  if (fold(got.name) !== fold(wanted.name))
    differences.push(difference(at, `${wanted.name}: name, found ${got.name}`))
  return differences
}

/** Mentions of entities that were met; those of an entity that is missing or extra are told with it. */
function compareMentions(
  text: string,
  expected: readonly ExpectedEntity[],
  found: readonly Entity[],
  match: EntityMatch,
): readonly Difference[] {
  const wanted = expected.flatMap((entity) =>
    entity.mentions.map((mention) => ({ mention, name: entity.name })),
  )
  const got = found.flatMap((entity) =>
    entity.mentions.map((mention) => ({ mention, name: match.get(entity.id)?.name })),
  )
  const gotByPlace = new Map(got.map((each) => [placeOf(each.mention), each]))
  const wantedPlaces = new Set(wanted.map(({ mention }) => placeOf(mention)))
  const missed = wanted.flatMap(({ mention, name }) => {
    const mate = gotByPlace.get(placeOf(mention))
    const label = `${mention.form} «${mention.text}» of ${name}`
    if (!mate) return difference(mention, `missing ${label}`)
    if (mate.name !== name)
      return difference(mention, `${label}, found of ${mate.name ?? 'another'}`)
    return mate.mention.form === mention.form
      ? []
      : difference(mention, `${label}, found as ${mate.mention.form}`)
  })
  const extra = got.flatMap(({ mention, name }) => {
    const words = text.slice(mention.start, mention.end)
    if (name === undefined || wantedPlaces.has(placeOf(mention)) || UNSCORED.test(words)) return []
    return difference(mention, `extra ${mention.form} «${words}» of ${name}`)
  })
  return [...missed, ...extra]
}

function sharedMentions(wanted: ExpectedEntity, got: Entity): number {
  return wanted.mentions.reduce((sum, mention) => {
    const weight = mention.form === 'name' ? NAME_WEIGHT : 1
    return got.mentions.some((other) => spansOverlap(mention, other)) ? sum + weight : sum
  }, 0)
}

function placeOf({ start, end }: Span): string {
  return `${String(start)}-${String(end)}`
}

function firstMention({ mentions }: { readonly mentions: readonly Span[] }): Span {
  return mentions[0] ?? { start: 0, end: 0 }
}

function times({ mentions }: { readonly mentions: readonly unknown[] }): string {
  return `(${String(mentions.length)}×)`
}

/** Datelines are set in capitals; the name is the same. */
function fold(name: string): string {
  return name.toLowerCase()
}
