import type { Analysis } from '../../model/analysis'
import type { Entity } from '../../model/entity'
import type { Quote } from '../../model/quote'
import type { Span } from '../../model/span'
import { inCommon } from './shared-characters'

/** An article with the entities and statements that its annotator marked. */
export interface AnnotatedArticle {
  readonly id: string
  readonly text: string
  readonly entities: readonly Pick<Entity, 'id' | 'mentions'>[]
  readonly quotes: readonly AnnotatedQuote[]
}

export interface AnnotatedQuote {
  readonly content: readonly Span[]
  readonly source: Span | null
  readonly speaker: string | null
  readonly speakerAlso?: readonly string[]
  /** Neither asked for nor counted. */
  readonly doubtful?: boolean
}

/** Statements are the same whose contents have at least so much in common. */
const IN_COMMON = 0.5

/**
 * Whether the speaker of each statement found is right; null where no statement was annotated that shares half of its words,
 * so that there is nothing to be right about.
 */
export function judgeSpeakers(
  { entities: marked, quotes: annotated }: AnnotatedArticle,
  { entities, quotes }: Analysis,
): readonly (boolean | null)[] {
  const meaning = new Map(entities.map(({ id, mentions }) => [id, mostShared(mentions, marked)]))
  return quotes.map((quote) => {
    const [mate] = annotated
      .map((other) => ({ other, common: inCommon(quote.content, other.content) }))
      .sort((a, b) => b.common - a.common)
    if (!mate || mate.common < IN_COMMON || mate.other.doubtful) return null
    return isSameSpeaker(quote, mate.other, meaning)
  })
}

function isSameSpeaker(
  quote: Quote,
  other: AnnotatedQuote,
  meaning: ReadonlyMap<string, string | null>,
): boolean {
  const wanted = [other.speaker, ...(other.speakerAlso ?? [])].filter((id) => id !== null)
  const found = [quote.speaker, ...quote.speakerAlso].filter((id) => id !== null)
  if (wanted.length > 0) return found.some((id) => wanted.includes(meaning.get(id) ?? ''))
  if (found.length > 0) return false
  if (!quote.source || !other.source) return quote.source === other.source
  return quote.source.start < other.source.end && other.source.start < quote.source.end
}

/** The annotated entity that has most mentions by name in common with these. */
function mostShared(
  mentions: Entity['mentions'],
  marked: AnnotatedArticle['entities'],
): string | null {
  const starts = new Set(mentions.filter(({ form }) => form === 'name').map(({ start }) => start))
  let best: string | null = null
  let most = 0
  for (const entity of marked) {
    const shared = entity.mentions.filter(
      ({ form, start }) => form === 'name' && starts.has(start),
    ).length
    if (shared > most) {
      most = shared
      best = entity.id
    }
  }
  return best
}
