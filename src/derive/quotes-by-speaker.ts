import type { Analysis } from '../model/analysis'
import { countWordsIn } from '../model/count-words'
import type { Entity } from '../model/entity'
import type { Quote } from '../model/quote'
import { speakerKeys } from '../model/speaker-key'

/** How many speakers of an article have a colour of their own. */
export const COLOURED_VOICES = 8

/** One who speaks in the article. */
export interface Speaker {
  /** See `speakerKeys`. */
  readonly key: string
  /** Null for a source without a name ("officials"). */
  readonly entity: Entity | null
  readonly name: string
  /** How the article introduces them, or null. */
  readonly role: string | null
  /** Their place in the article's list, from 1: the key that filters by them. */
  readonly number: number
  /** Their colour, 1 to `COLOURED_VOICES`; 0 is neutral. */
  readonly voice: number
  /** In text order. */
  readonly statements: readonly Quote[]
  /** Words in their statements; what stands inside two of them counts once. */
  readonly words: number
  /** 0–1: their words as a part of all reported words of the article. */
  readonly share: number
}

export interface QuotesBySpeaker {
  /** Speakers with a name, most words first. */
  readonly named: readonly Speaker[]
  /** Sources without a name, most words first. */
  readonly unnamed: readonly Speaker[]
  /** Statements that nobody is known to make, in text order. */
  readonly unresolved: readonly Quote[]
  /** All reported words of the article. */
  readonly words: number
}

/** Who said what: the statements of an analysis under those who make them. */
export function quotesBySpeaker(text: string, analysis: Analysis): QuotesBySpeaker {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]))
  const statements = new Map<string, Quote[]>()
  for (const quote of analysis.quotes)
    for (const key of speakerKeys(quote)) {
      const list = statements.get(key)
      if (list) list.push(quote)
      else statements.set(key, [quote])
    }
  const words = wordsOf(text, analysis.quotes)
  const ranked = [...statements]
    .map(([key, quotes]) => ({ key, quotes, words: wordsOf(text, quotes) }))
    .toSorted((a, b) => b.words - a.words)
  const inOrder = [
    ...ranked.filter(({ key }) => entities.has(key)),
    ...ranked.filter(({ key }) => !entities.has(key)),
  ]
  const speakers = inOrder.map((entry, i): Speaker => {
    const entity = entities.get(entry.key) ?? null
    return {
      key: entry.key,
      entity,
      name: entity?.name ?? entry.quotes[0]?.speakerText ?? entry.key,
      role: entity?.descriptions[0] ?? null,
      number: i + 1,
      voice: i < COLOURED_VOICES ? i + 1 : 0,
      statements: entry.quotes,
      words: entry.words,
      share: words ? entry.words / words : 0,
    }
  })
  return {
    named: speakers.filter(({ entity }) => entity),
    unnamed: speakers.filter(({ entity }) => !entity),
    unresolved: analysis.quotes.filter((quote) => speakerKeys(quote).length === 0),
    words,
  }
}

/** The colour of each speaker by key; see `Speaker.voice`. */
export function voicesOf({ named, unnamed }: QuotesBySpeaker): ReadonlyMap<string, number> {
  return new Map([...named, ...unnamed].map(({ key, voice }) => [key, voice]))
}

/** Persons whom the article names and who say nothing in it, most mentioned first. */
export function mentionedNeverQuoted(analysis: Analysis): readonly Entity[] {
  const speaking = new Set(analysis.quotes.flatMap(speakerKeys))
  return analysis.entities
    .filter(({ kind, id }) => kind === 'person' && !speaking.has(id))
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
}

function wordsOf(text: string, quotes: readonly Quote[]): number {
  return countWordsIn(
    text,
    quotes.flatMap(({ content }) => content),
  )
}
