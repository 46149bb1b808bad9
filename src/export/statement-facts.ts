import type { Analysis } from '../model/analysis'
import type { Quote } from '../model/quote'
import { textOf } from '../model/span'
import { onOneLine, wordsOfContent } from '../model/words-of-content'

/** A statement in words alone, for people and spreadsheets. */
export interface StatementFacts {
  /** What was said, see `wordsOfContent`. */
  readonly words: string
  /** Names of everyone who says it, the speaker first; the source's words for a speaker without a name. */
  readonly speakers: readonly string[]
  /** How the article introduces the speaker; null where it does not. */
  readonly role: string | null
  /** The words that name the speaker here; null where there are none. */
  readonly source: string | null
  /** The reporting words; null where there are none. */
  readonly cue: string | null
  /** Name of whom it was said to, or null. */
  readonly addressee: string | null
  /** Names of those it mentions. */
  readonly about: readonly string[]
}

/** What a statement says of itself, its ids and places resolved into words. */
export function statementFacts(text: string, analysis: Analysis, quote: Quote): StatementFacts {
  const entityOf = (id: string | null) => analysis.entities.find((entity) => entity.id === id)
  const namesOf = (ids: readonly (string | null)[]) => [
    ...new Set(ids.flatMap((id) => entityOf(id)?.name ?? [])),
  ]
  const named = namesOf([quote.speaker, ...quote.speakerAlso])
  return {
    words: wordsOfContent(text, quote.content),
    speakers: named.length === 0 && quote.speakerText ? [onOneLine(quote.speakerText)] : named,
    role: entityOf(quote.speaker)?.descriptions[0] ?? null,
    source: quote.source && onOneLine(textOf(text, quote.source)),
    cue: quote.cue && onOneLine(textOf(text, quote.cue)),
    addressee: entityOf(quote.addressee)?.name ?? null,
    about: namesOf(quote.about),
  }
}
