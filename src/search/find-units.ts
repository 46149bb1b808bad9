import type { Catalogue, Level } from './catalogue'
import { matchField } from './match-fields'
import { matchWording } from './match-wording'
import type { ReadQuery, Wording } from './read-query'
import { scoreWording, type FoundIn } from './score-wording'

/** Articles or statements that answer what was typed. */
export interface FoundUnits {
  /** Their numbers, ascending. */
  readonly units: Uint32Array
  /** For every number how well it answers; null where no words were asked for. */
  readonly scores: Float32Array | null
}

/** Finds what answers all clauses of a question. */
export function findUnits(catalogue: Catalogue, level: Level, query: ReadQuery): FoundUnits {
  let kept: Uint8Array = withinDays(catalogue, level, query)
  const wordings: (readonly FoundIn[])[] = []
  for (const clause of query.clauses) {
    if (clause.field === 'words') {
      const found = findWording(catalogue, level, clause.wording)
      if (!clause.not) wordings.push(found)
      kept = narrow(kept, markFound(found, kept.length), clause.not)
    } else kept = narrow(kept, matchField(catalogue, level, clause), clause.not)
  }
  return { units: numbersOf(kept), scores: scoreAll(catalogue, level, kept, wordings) }
}

function scoreAll(
  catalogue: Catalogue,
  level: Level,
  kept: Uint8Array,
  wordings: readonly (readonly FoundIn[])[],
): Float32Array | null {
  if (wordings.length === 0) return null
  const scores = new Float32Array(kept.length)
  for (const found of wordings)
    scoreWording(scores, kept, found, catalogue.live[level], catalogue.sizes[level])
  return scores
}

function findWording(catalogue: Catalogue, level: Level, wording: Wording): readonly FoundIn[] {
  return catalogue.segments.flatMap((shelved) => {
    const index = shelved.segment.words[level]
    const postings = matchWording(index, wording)
    return postings ? [{ base: shelved[level], lengths: index.lengths, postings }] : []
  })
}

function markFound(found: readonly FoundIn[], length: number): Uint8Array {
  const marked = new Uint8Array(length)
  for (const { base, postings } of found) {
    const { docs } = postings
    for (let i = 0; i < docs.length; i++) marked[base + (docs[i] ?? 0)] = 1
  }
  return marked
}

function narrow(kept: Uint8Array, matched: Uint8Array, not: boolean): Uint8Array {
  const flip = not ? 1 : 0
  for (let i = 0; i < kept.length; i++) kept[i] = (kept[i] ?? 0) & ((matched[i] ?? 0) ^ flip)
  return kept
}

function withinDays(catalogue: Catalogue, level: Level, { after, before }: ReadQuery): Uint8Array {
  const { days, live, articleOfStatement } = catalogue
  const kept = live[level].slice()
  if (after === 0 && before === Infinity) return kept
  for (let i = 0; i < kept.length; i++) {
    const day = days[level === 'articles' ? i : (articleOfStatement[i] ?? 0)] ?? 0
    if (day === 0 || day <= after || day >= before) kept[i] = 0
  }
  return kept
}

function numbersOf(kept: Uint8Array): Uint32Array {
  let count = 0
  for (let i = 0; i < kept.length; i++) count += kept[i] ?? 0
  const units = new Uint32Array(count)
  for (let i = 0, at = 0; i < kept.length; i++) if (kept[i] === 1) units[at++] = i
  return units
}
