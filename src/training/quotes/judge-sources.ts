import type { Quote } from '../../model/quote'
import type { Span } from '../../model/span'
import type { QuoteRecord } from './quote-documents'
import { countCharacters, countShared, inCommon } from './shared-characters'

/** Statements are the same whose contents have at least so much in common. */
const IN_COMMON = 0.5
/** Of the words found for a source so many have to be in the one marked, so that their head is. */
const OF_SOURCE = 0.5

/**
 * Whether the source of each statement found is right; null where no statement was marked that shares half of its words,
 * or where the words continue those of a paragraph before, which are marked as one with them or not at all.
 */
export function judgeSources(
  { quotes: marked }: QuoteRecord,
  quotes: readonly Quote[],
): readonly (boolean | null)[] {
  const statements = marked.map(({ content, source }) => ({
    content: content.map(spanOf),
    source: source.map(spanOf),
  }))
  return quotes.map(({ content, source, evidence }) => {
    if (evidence[0]?.step === 'continues-quotation') return null
    const [mate] = statements
      .map((other) => ({ other, common: inCommon(content, other.content) }))
      .sort((a, b) => b.common - a.common)
    if (!mate || mate.common < IN_COMMON) return null
    const found = source ? [source] : []
    const wanted = mate.other.source
    if (found.length === 0 || wanted.length === 0) return found.length === wanted.length
    return countShared(found, wanted) >= OF_SOURCE * countCharacters(found)
  })
}

function spanOf([start, end]: readonly [number, number]): Span {
  return { start, end }
}
