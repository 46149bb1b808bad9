import type { Analysis } from '../model/analysis'
import type { EntityKind } from '../model/entity'
import type { Span } from '../model/span'
import { speakerKeys } from '../model/speaker-key'

/** A mark in the overview of an article. */
export interface Tick extends Span {
  /** Kind of the mentioned entity; null for a statement. */
  readonly kind: EntityKind | null
  /** Keys of those who make the statement; empty for a mention. */
  readonly speakers: readonly string[]
  /** Colour of the statement's first speaker; 0 is neutral. */
  readonly voice: number
}

/**
 * A tick for every piece of every statement.
 *
 * @param voices colours by speaker key, see `voicesOf`
 */
export function statementTicks(
  analysis: Analysis,
  voices: ReadonlyMap<string, number>,
): readonly Tick[] {
  return analysis.quotes.flatMap((quote) => {
    const speakers = speakerKeys(quote)
    const voice = voices.get(speakers[0] ?? '') ?? 0
    return quote.content.map(({ start, end }) => ({ start, end, kind: null, speakers, voice }))
  })
}

/** A tick for every mention of an entity; none where there is no such entity. */
export function mentionTicks(analysis: Analysis, entityId: string | null): readonly Tick[] {
  const entity = analysis.entities.find(({ id }) => id === entityId)
  if (!entity) return []
  const { kind, mentions } = entity
  return mentions.map(({ start, end }) => ({ start, end, kind, speakers: [], voice: 0 }))
}
