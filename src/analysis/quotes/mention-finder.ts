import type { Entity } from '../../model/entity'
import type { Span } from '../../model/span'

/** Finds the ids of the entities that are mentioned inside spans. */
export function mentionFinder(
  entities: readonly Entity[],
): (content: readonly Span[]) => readonly string[] {
  const all = entities
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start)
  return (content) => {
    const found = new Set<string>()
    for (const { start, end } of content) {
      let low = 0
      let high = all.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (all[middle]!.start < start) low = middle + 1
        else high = middle
      }
      for (let i = low; i < all.length && all[i]!.start < end; i++)
        if (all[i]!.end <= end) found.add(all[i]!.id)
    }
    return [...found]
  }
}
