import type { Analysis } from '../../model/analysis'
import type { Span } from '../../model/span'
import { inCommon } from './shared-characters'

/** A text with all that means the same in one cluster. */
export interface ClusteredText {
  readonly text: string
  readonly genre: string
  readonly clusters: readonly (readonly ClusteredMention[])[]
}

/** Without a marked head all of the words stand for it. */
interface ClusteredMention extends Span {
  readonly head_start: number | null
  readonly head_end: number | null
}

interface PlacedMention extends Span {
  readonly cluster: number
  readonly head: Span
}

/**
 * Whether the source of each statement means the speaker that was found, or nobody with a name where none was found; null
 * where no such words are marked, for those who say "I", and for sources that were judged before.
 */
export function judgeReferences(
  { text, clusters }: ClusteredText,
  { entities, quotes }: Analysis,
): readonly (boolean | null)[] {
  const marked = clusters.flatMap((mentions, cluster) =>
    mentions.map(({ start, end, head_start, head_end }): PlacedMention => {
      const head = { start: head_start ?? start, end: head_end ?? end }
      return { start, end, cluster, head }
    }),
  )
  const named = new Set(
    marked.filter(({ head }) => isName(text, head)).map(({ cluster }) => cluster),
  )
  const clusterOf = new Map(
    entities.map(({ id, mentions }) => [
      id,
      mostFrequent(
        mentions
          .filter(({ form }) => form === 'name')
          .map((name) => closest(name, marked))
          .filter((cluster) => cluster >= 0),
      ),
    ]),
  )
  const judged = new Set<number>()
  return quotes.map(({ source, speaker }) => {
    if (!source || judged.has(source.start)) return null
    judged.add(source.start)
    const cluster = closest(source, marked)
    if (cluster < 0 || SPEAKS_ITSELF.test(text.slice(source.start, source.end))) return null
    if (speaker === null) return !named.has(cluster)
    const wanted = clusterOf.get(speaker)
    return marked.some((mention) => mention.cluster === wanted && isHeadIn(source, mention))
  })
}

const SPEAKS_ITSELF = /^(?:I|we|you|me|us|my|our|your)$/i

/** The cluster of the mention with its head in these words that has most in common with them, or -1. */
function closest(words: Span, marked: readonly PlacedMention[]): number {
  let best = -1
  let most = 0
  for (const mention of marked) {
    if (!isHeadIn(words, mention)) continue
    const common = inCommon([words], [mention])
    if (common <= most) continue
    most = common
    best = mention.cluster
  }
  return best
}

function isHeadIn(words: Span, { head }: PlacedMention): boolean {
  return head.start < words.end && words.start < head.end
}

const CAPITAL = /^\p{Lu}/u
const PRONOUN_OR_DETERMINER =
  /^(?:I|he|she|it|they|we|you|his|her|my|its|our|their|this|that|these|those|who|the|an?|some|many|people|everyone)\b/i

/** Has the head a capital that is not owed to the beginning of a sentence or quotation? */
function isName(text: string, { start, end }: Span): boolean {
  const head = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 3), start)
  return CAPITAL.test(head) && !PRONOUN_OR_DETERMINER.test(head) && !/[.!?”"\n]\s*$/.test(before)
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1
}
