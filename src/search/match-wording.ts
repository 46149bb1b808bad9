import type { Wording } from './read-query'
import { timesOf, type Postings, type WordIndex } from './word-index'

/** More words than any document has. */
const LONGEST = 2 ** 26

/** The documents of an index that have these words one after the other. */
export function matchWording(index: WordIndex, { words, isPrefix }: Wording): Postings | null {
  const [word] = words
  if (word === undefined) return null
  if (words.length > 1) return matchPhrase(index, words, isPrefix)
  return isPrefix ? joinPostings(index, index.startingWith(word)) : index.find(word)
}

/** The documents that have any of these words. */
function joinPostings(index: WordIndex, words: readonly string[]): Postings | null {
  const [first] = words
  if (first === undefined) return null
  if (words.length === 1) return index.find(first)
  const codes = new Uint32Array(index.lengths.length)
  for (const word of words) {
    const found = index.find(word)
    if (found)
      for (let i = 0; i < found.docs.length; i++) {
        const doc = found.docs[i] ?? 0
        const code = found.codes[i] ?? 0
        const before = codes[doc] ?? 0
        // Times are added up, and one title is enough.
        codes[doc] = ((before & ~1) + (code & ~1)) | (before & 1) | (code & 1)
      }
  }
  return postingsOf(codes)
}

function matchPhrase(
  index: WordIndex,
  words: readonly string[],
  isPrefix: boolean,
): Postings | null {
  const last = words.length - 1
  let begins: Float64Array | null = null
  for (const [i, word] of words.entries()) {
    const variants = isPrefix && i === last ? index.startingWith(word) : [word]
    const here = whereabouts(index, variants)
    begins = begins ? keepFollowed(begins, here, i) : here
    if (begins.length === 0) return null
  }
  const codes = new Uint32Array(index.lengths.length)
  for (const begin of begins ?? []) {
    const doc = Math.floor(begin / LONGEST)
    codes[doc] = (codes[doc] ?? 0) + 2
  }
  const titled = index.find(words[0] ?? '')
  return titled && markTitles(postingsOf(codes), titled)
}

/** Where any of the words stands, document and position in one number, ascending. */
function whereabouts(index: WordIndex, words: readonly string[]): Float64Array {
  const each = words.map((word) => locate(index, word))
  const [first = new Float64Array(), ...others] = each
  if (others.length === 0) return first
  const all = new Float64Array(each.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const places of each) {
    all.set(places, at)
    at += places.length
  }
  return all.sort()
}

function locate(index: WordIndex, word: string): Float64Array {
  const postings = index.find(word)
  if (!postings) return new Float64Array()
  const positions = index.positions(word)
  const places = new Float64Array(positions.length)
  let at = 0
  for (let i = 0; i < postings.docs.length; i++) {
    const base = (postings.docs[i] ?? 0) * LONGEST
    const end = at + timesOf(postings.codes[i] ?? 0)
    for (; at < end; at++) places[at] = base + (positions[at] ?? 0)
  }
  return places
}

/** Those of the beginnings that have one of the others `distance` words behind them. */
function keepFollowed(begins: Float64Array, others: Float64Array, distance: number): Float64Array {
  const kept = new Float64Array(begins.length)
  let count = 0
  let at = 0
  for (const begin of begins) {
    const wanted = begin + distance
    while (at < others.length && (others[at] ?? 0) < wanted) at++
    if (others[at] === wanted) kept[count++] = begin
  }
  return kept.subarray(0, count)
}

/** A phrase whose first word stands in a title is taken for one in the title. */
function markTitles({ docs, codes }: Postings, { docs: others, codes: marks }: Postings): Postings {
  let at = 0
  return {
    docs,
    codes: Uint32Array.from(codes, (code, i) => {
      while ((others[at] ?? Infinity) < (docs[i] ?? 0)) at++
      return code | ((marks[at] ?? 0) & 1)
    }),
  }
}

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
