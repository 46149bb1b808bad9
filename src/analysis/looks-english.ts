import { FUNCTION_WORDS } from '../language/function-words'

/** As much as is looked at: more text changes nothing but the time taken. */
export const SAMPLE_LENGTH = 3000
/** Where English is not even among the candidates (another script), a short text is enough. */
const MIN_LENGTH_OTHER_SCRIPT = 20

/**
 * True for a text that is taken for English at a quick look: by its grammar, or because it is too short or too little
 * of a prose to be told. Spares most texts the trigrams of `detectLanguage`, and the program their tables.
 */
export function looksEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH)
  return sample.length < MIN_LENGTH_OTHER_SCRIPT || hasEnglishGrammar(sample) || !isProse(sample)
}

/** English prose has about 45 function words in a hundred; other languages, by chance, below 10. */
const ENGLISH_SHARE = 0.25

/** A quick look that spares most texts the trigrams. */
function hasEnglishGrammar(sample: string): boolean {
  const words = sample.toLowerCase().split(/[^\p{L}'’]+/u)
  const known = words.reduce((sum, word) => sum + (FUNCTION_WORDS.has(word) ? 1 : 0), 0)
  return known >= words.length * ENGLISH_SHARE
}

/** German, with all its capitals, still writes every second word small. */
const SMALL_SHARE = 0.35

/** Lists of names, tables and headlines have few small words, and trigrams of names tell no language. */
function isProse(sample: string): boolean {
  const capitals = sample.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0
  const words = sample.match(/(?<!\p{L})\p{L}/gu)?.length ?? 0
  return words - capitals >= words * SMALL_SHARE
}
