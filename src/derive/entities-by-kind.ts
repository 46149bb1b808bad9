import type { Analysis } from '../model/analysis'
import type { Entity, EntityKind } from '../model/entity'
import { speakerKeys } from '../model/speaker-key'

export interface EntityRow {
  readonly entity: Entity
  /** True where the article reports something they say. */
  readonly speaks: boolean
  /** True where somebody else's statement mentions them. */
  readonly spokenAbout: boolean
}

export const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organisation', 'place']

/** Everyone and everything the article names, by kind, most mentioned first. */
export function entitiesByKind(
  analysis: Analysis,
): Readonly<Record<EntityKind, readonly EntityRow[]>> {
  const speaking = new Set(analysis.quotes.flatMap(speakerKeys))
  const spokenAbout = new Set(
    analysis.quotes.flatMap((quote) => {
      const speakers = speakerKeys(quote)
      return quote.about.filter((id) => !speakers.includes(id))
    }),
  )
  const rows = analysis.entities
    .map((entity) => ({
      entity,
      speaks: speaking.has(entity.id),
      spokenAbout: spokenAbout.has(entity.id),
    }))
    .toSorted((a, b) => b.entity.mentions.length - a.entity.mentions.length)
  const ofKind = (kind: EntityKind) => rows.filter((row) => row.entity.kind === kind)
  return {
    person: ofKind('person'),
    organisation: ofKind('organisation'),
    place: ofKind('place'),
  }
}

/** The rows whose name, other names or descriptions hold every word of the query, whatever their case and accents. */
export function searchEntities(rows: readonly EntityRow[], query: string): readonly EntityRow[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (!words.length) return rows
  return rows.filter(({ entity }) => {
    const held = fold([entity.name, ...entity.aliases, ...entity.descriptions].join(' '))
    return words.every((word) => held.includes(word))
  })
}

function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
