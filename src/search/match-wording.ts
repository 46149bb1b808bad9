import { matchPhrase } from './match-phrase'
import type { Wording } from './read-query'
import type { Postings, WordIndex } from './word-index'

/** The documents of an index that have these words one after the other. */
export function matchWording(index: WordIndex, { words, isPrefix }: Wording): Postings | null {
  const [word] = words
  if (word === undefined) return null
  if (words.length > 1) return matchPhrase(index, words, isPrefix)
  return isPrefix ? postingsOf(index.gather(word)) : index.find(word)
}

/** The documents that have a code. */
function postingsOf(all: Uint32Array): Postings {
  const docs = new Uint32Array(all.length)
  const codes = new Uint32Array(all.length)
  let count = 0
  for (let doc = 0; doc < all.length; doc++) {
    const code = all[doc] ?? 0
    if (code === 0) continue
    docs[count] = doc
    codes[count++] = code
  }
  return { docs: docs.subarray(0, count), codes: codes.subarray(0, count) }
}
