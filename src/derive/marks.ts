import type { Analysis } from '../model/analysis'
import type { EntityKind, MentionForm } from '../model/entity'
import type { QuoteKind } from '../model/quote'
import type { Span } from '../model/span'
import { speakerKeys } from '../model/speaker-key'
import { certaintyOf, type Certainty } from './certainty'

/** A mention of an entity. `index` is its place among the entity's mentions. */
export interface MentionMark extends Span {
  readonly kind: 'mention'
  readonly entity: string
  readonly entityKind: EntityKind
  readonly form: MentionForm
  readonly index: number
  readonly certainty: Certainty
}

/** A piece of what somebody said. */
export interface ContentMark extends Span {
  readonly kind: 'content'
  readonly quote: string
  readonly quoteKind: QuoteKind
  readonly speakers: readonly string[]
  /** Colour of who speaks, see `Speaker.voice`; 0 is neutral. */
  readonly voice: number
  readonly certainty: Certainty
  /** True for the piece that the statement begins with. */
  readonly opens: boolean
}

/** The reporting words of a statement. */
export interface CueMark extends Span {
  readonly kind: 'cue'
  readonly quote: string
  readonly speakers: readonly string[]
}

export type Mark = MentionMark | ContentMark | CueMark

/**
 * All that is to be marked in a text, by where it begins.
 *
 * @param voices colours by speaker key, see `voicesOf`
 */
export function marksOf(analysis: Analysis, voices: ReadonlyMap<string, number>): readonly Mark[] {
  const mentions = analysis.entities.flatMap((entity) =>
    entity.mentions.map(({ start, end, form, confidence }, index): MentionMark => ({
      kind: 'mention',
      start,
      end,
      form,
      index,
      entity: entity.id,
      entityKind: entity.kind,
      certainty: certaintyOf(Math.min(confidence, entity.confidence)),
    })),
  )
  const statements = analysis.quotes.flatMap((quote): Mark[] => {
    const speakers = speakerKeys(quote)
    const shared = { quote: quote.id, speakers }
    const voice = voices.get(speakers[0] ?? '') ?? 0
    const content = quote.content.map(({ start, end }, i): ContentMark => ({
      kind: 'content',
      start,
      end,
      quoteKind: quote.kind,
      certainty: certaintyOf(quote.confidence),
      opens: i === 0,
      voice,
      ...shared,
    }))
    const cue = quote.cue && { kind: 'cue' as const, ...quote.cue, ...shared }
    return cue ? [...content, cue] : content
  })
  return [...mentions, ...statements].toSorted((a, b) => a.start - b.start)
}
