import type { Analysis } from '../model/analysis'
import type { Entity } from '../model/entity'

export interface LibraryCount {
  readonly mentions: number
  readonly articles: number
}

/** How often, and in how many of the analysed articles, an entity of this kind and name is mentioned. */
export function countInLibrary(entity: Entity, analyses: Iterable<Analysis>): LibraryCount {
  let mentions = 0
  let articles = 0
  for (const analysis of analyses) {
    const same = analysis.entities.filter(
      ({ kind, name }) => kind === entity.kind && name === entity.name,
    )
    if (same.length) articles++
    for (const { mentions: here } of same) mentions += here.length
  }
  return { mentions, articles }
}
