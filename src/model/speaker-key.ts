import type { Quote } from './quote'

/** Marks the key of a speaker who is no entity, so that it never meets an entity's id. */
const UNNAMED = 'source:'

/**
 * Keys of everyone who makes the statement: ids of entities, or one key made of the source's words
 * for a speaker without a name. Empty where nobody is known to speak.
 *
 * @example speakerKeys(quote) // ['sergei-lavrov'] or ['source:officials']
 */
export function speakerKeys(quote: Quote): readonly string[] {
  const entities = [quote.speaker, ...quote.speakerAlso].filter((id) => id !== null)
  if (entities.length) return [...new Set(entities)]
  const words = quote.speakerText && foldWords(quote.speakerText)
  return words ? [UNNAMED + words] : []
}

function foldWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an|some) /, '')
    .trim()
}
