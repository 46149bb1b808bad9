import type { Entity } from '../model/entity'

/**
 * Index of the entity's first mention at or after a place in the text; of its very first where
 * none follows.
 *
 * @param offset character offset in the article's text
 */
export function nextMentionFrom(entity: Entity, offset: number): number {
  return Math.max(
    0,
    entity.mentions.findIndex(({ start }) => start >= offset),
  )
}

/** Index of the mention `step` further on, round the ends; the first or last where none is reached yet. */
export function stepMention(entity: Entity, mention: number | null, step: 1 | -1): number {
  const count = entity.mentions.length
  if (mention === null) return step === 1 ? 0 : count - 1
  return (mention + step + count) % count
}
