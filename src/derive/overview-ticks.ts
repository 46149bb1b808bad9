import type { Analysis } from '../model/analysis'
import type { EntityKind } from '../model/entity'
import type { Span } from '../model/span'
import { speakerKeys } from './speaker-key'

/** A mark in the overview of an article. */
export interface Tick extends Span {
  /** Of the mentioned entity; null for a statement. */
  readonly kind: EntityKind | null
  /** Key of the statement's first speaker; null for a mention or where nobody is known to speak. */
  readonly speaker: string | null
}

/**
 * What the overview shows: the statements of the chosen speakers, or of everyone where none is
 * chosen, and the mentions of the selected entity. With an entity selected and no speaker chosen,
 * only what that entity says is left of the statements.
 */
export function ticksFor(
  analysis: Analysis,
  entityId: string | null,
  speakers: readonly string[],
): readonly Tick[] {
  const chosen = speakers.length || entityId === null ? speakers : [entityId]
  const statements = analysis.quotes.flatMap((quote) => {
    const keys = speakerKeys(quote)
    if (chosen.length && !keys.some((key) => chosen.includes(key))) return []
    return quote.content.map((span) => ({ ...span, kind: null, speaker: keys[0] ?? null }))
  })
  const entity = analysis.entities.find(({ id }) => id === entityId)
  const mentions = (entity?.mentions ?? []).map(({ start, end }) => ({
    start,
    end,
    kind: entity?.kind ?? null,
    speaker: null,
  }))
  return [...statements, ...mentions]
}
