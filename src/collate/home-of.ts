import type { EntityDigest } from '../model/digest'

/** The share of all mentions of places that must lie in one country. */
const MOSTLY = 0.6

/** Code of the country that an article is about, by the places it mentions; null where none stands out. */
export function homeOf(entities: readonly EntityDigest[]): string | null {
  const mentions = new Map<string, number>()
  let all = 0
  for (const { place, mentions: times } of entities) {
    if (!place) continue
    mentions.set(place.country, (mentions.get(place.country) ?? 0) + times)
    all += times
  }
  for (const [country, times] of mentions) if (times >= all * MOSTLY) return country
  return null
}
